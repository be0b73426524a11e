package io.lookline.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a statement so that one grammar reads every dialect: without what the grammar refuses and what says nothing of
 * lineage. Rules look at the pieces, so that nothing inside of texts, comments and quoted names is changed.
 */
final class Normaliser {
    private final Dialect dialect;
    private final List<Lexeme> lexemes;
    private final StringBuilder text = new StringBuilder();
    private final List<int[]> places = new ArrayList<>();
    private final Clauses clauses = new Clauses();
    private int end;

    private Normaliser(Dialect dialect, List<Lexeme> lexemes) {
        this.dialect = dialect;
        this.lexemes = lexemes;
    }

    static Normalised of(StatementText statement, Dialect dialect) {
        List<Lexeme> lexemes = Rewriting.of(statement.lexemes(), dialect);
        return new Normaliser(dialect, lexemes).write();
    }

    private Normalised write() {
        int at = 0;
        while (at < lexemes.size()) {
            Lexeme each = lexemes.get(at);
            clauses.see(each);
            int next = clauses.inTables() ? DashedName.end(lexemes, at, dialect) : at;
            if (next > at) {
                put(each.start(), quoted(DashedName.text(lexemes.subList(at, next))));
                end = lexemes.get(next - 1).end();
                at = next;
            } else {
                put(each.start(), written(each));
                end = each.end();
                at++;
            }
        }
        return new Normalised(
                text.toString(),
                places.stream().mapToInt(place -> place[0]).toArray(),
                places.stream().mapToInt(place -> place[1]).toArray());
    }

    private void put(int offset, String piece) {
        if (!text.isEmpty() && (offset != end || isWord(text.charAt(text.length() - 1)) && goesOn(piece.charAt(0)))) {
            text.append(' ');
        }
        places.add(new int[] {text.length(), offset});
        text.append(piece);
    }

    /** Whether the grammar would take it for a part of the word before it. */
    private static boolean goesOn(char character) {
        return isWord(character) || character == '#' || character == '@';
    }

    private static boolean isWord(char character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }

    private String written(Lexeme each) {
        return switch (each.kind()) {
            case WORD, NUMBER, SYMBOL -> each.text();
            case NAME -> quoted(dialect.has(Trait.PATHS_IN_QUOTES) ? each.text() : Identifier.whole(each.text()));
            case TEMPLATE -> quoted(Identifier.whole(each.text()));
            case STRING -> "'" + plain(each.text()) + "'";
        };
    }

    private static String quoted(String name) {
        return "`" + (name.isEmpty() ? "_" : name.replace('`', '_').replace('\n', ' ')) + "`";
    }

    /** Nothing that the grammar could take for an end or an escape. */
    private static String plain(String string) {
        StringBuilder plain = new StringBuilder(string.length());
        string.chars().forEach(each -> plain.append(each == '\'' || each == '\\' || each < ' ' ? '_' : (char) each));
        return plain.toString();
    }
}
