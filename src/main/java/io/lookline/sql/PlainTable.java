package io.lookline.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sf.jsqlparser.parser.CCJSqlParserConstants;

/**
 * A text that is the name of a table and nothing else, which needs no grammar: names with dots between them, of which none
 * is a word that any grammar keeps for itself.
 *
 * @param offset where the name begins
 */
record PlainTable(TableName name, int offset) {
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern QUOTED = Pattern.compile("[A-Za-z0-9_.\\- ]*[A-Za-z0-9_]");
    private static final Set<String> KEYWORDS = keywords();
    private static final int LONGEST = 200;

    static Optional<PlainTable> of(String text, Dialect dialect) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Lexed lexed = Lexer.read(text, dialect);
        return lexed.unclosed().isPresent() ? Optional.empty() : of(lexed.lexemes(), dialect);
    }

    private static Optional<PlainTable> of(List<Lexeme> lexemes, Dialect dialect) {
        List<Identifier> parts = new ArrayList<>();
        for (int at = 0; at < lexemes.size(); at++) {
            Lexeme each = lexemes.get(at);
            if (at % 2 == 1 ? !each.is('.') : !add(each, dialect, parts)) {
                return Optional.empty();
            }
        }
        if (lexemes.size() % 2 == 0 || new TableName(parts).isNothing()) {
            return Optional.empty();
        }
        return Optional.of(
                new PlainTable(new TableName(parts), lexemes.getFirst().start()));
    }

    private static boolean add(Lexeme each, Dialect dialect, List<Identifier> parts) {
        return switch (each.kind()) {
            case WORD -> {
                parts.add(Identifier.plain(each.text()));
                yield WORD.matcher(each.text()).matches()
                        && !KEYWORDS.contains(each.text().toUpperCase(Locale.ROOT));
            }
            case NAME -> {
                boolean isPath = dialect.has(Trait.PATHS_IN_QUOTES);
                for (String part : isPath ? each.text().split("\\.", -1) : new String[] {each.text()}) {
                    parts.add(new Identifier(part, true));
                }
                yield QUOTED.matcher(each.text()).matches()
                        && (isPath || each.text().indexOf('.') < 0);
            }
            case STRING, NUMBER, TEMPLATE, SYMBOL -> false;
        };
    }

    /** Tokens are named for their words, as {@code "FROM"} and {@code <K_WITH>}. */
    private static Set<String> keywords() {
        return Arrays.stream(CCJSqlParserConstants.tokenImage)
                .map(image -> image.replaceAll("^\"|\"$|^<K_|>$", "").toUpperCase(Locale.ROOT))
                .filter(image -> WORD.matcher(image).matches())
                .collect(Collectors.toUnmodifiableSet());
    }
}
