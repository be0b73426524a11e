package io.lookline.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts a text of SQL into pieces; takes any text. Goes over it once. */
final class Lexer {
    private static final Set<String> STRING_PREFIXES = Set.of("r", "b", "rb", "br", "n", "e", "x", "u&");
    private static final String OTHER_WORD_CHARACTERS = "_$@#";

    private final String text;
    private final Dialect dialect;
    private final Quotes quotes;
    private final Gaps gaps;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private Optional<Lexeme> unclosed = Optional.empty();
    /** Quotes of names that do not close, nor do others of their kind behind them. */
    private String open = "";

    private int at;

    private Lexer(String text, Dialect dialect) {
        this.text = text;
        this.dialect = dialect;
        this.quotes = new Quotes(text);
        this.gaps = new Gaps(text, dialect);
    }

    static Lexed read(String text, Dialect dialect) {
        Lexer lexer = new Lexer(text, dialect);
        lexer.read();
        int end = lexer.lexemes.isEmpty() ? 0 : lexer.lexemes.getLast().end();
        return new Lexed(lexer.lexemes, lexer.unclosed.or(() -> lexer.gaps.unclosed(end)));
    }

    private void read() {
        for (at = gaps.skip(0); at < text.length(); at = gaps.skip(at)) {
            char character = text.charAt(at);
            if (character == '\'') {
                string(at, at, dialect.has(Trait.BACKSLASH_ESCAPES));
            } else if (character == '"') {
                doubleQuoted();
            } else if (character == '`') {
                name(character);
            } else if (character == '[' && dialect.has(Trait.BRACKETED_NAMES)) {
                name(']');
            } else if (isTemplate(at)) {
                template();
            } else if (character == '$' && dialect.has(Trait.DOLLAR_STRINGS) && quotes.dollarTag(at) > 0) {
                int tag = quotes.dollarTag(at);
                string(quotes.dollarEnd(at, tag), tag, tag);
            } else if (isWordCharacter(character)) {
                word();
            } else {
                add(Lexeme.Kind.SYMBOL, at + 1, 0, 0);
            }
        }
    }

    private void doubleQuoted() {
        if (dialect.has(Trait.DOUBLE_QUOTED_STRINGS)) {
            string(at, at, dialect.has(Trait.BACKSLASH_ESCAPES));
        } else {
            name('"');
        }
    }

    private void name(char close) {
        int end = open.indexOf(close) >= 0 ? Quotes.NOWHERE : quotes.end(at, close, false);
        if (end == Quotes.NOWHERE) {
            open += close;
            unclosed();
            add(Lexeme.Kind.SYMBOL, at + 1, 0, 0);
        } else {
            String name = text.substring(at + 1, end - 1);
            String quote = String.valueOf(close);
            lexemes.add(new Lexeme(Lexeme.Kind.NAME, at, end, name.replace(quote + quote, quote)));
            at = end;
        }
    }

    private void unclosed() {
        if (unclosed.isEmpty()) {
            unclosed = Optional.of(new Lexeme(Lexeme.Kind.SYMBOL, at, at + 1, text.substring(at, at + 1)));
        }
    }

    private void string(int start, int quote, boolean escapes) {
        int width = dialect == Dialect.BIGQUERY && quotes.isTriple(quote) ? 3 : 1;
        int end = width == 3 ? quotes.tripleEnd(quote, escapes) : quotes.end(quote, escapes);
        at = start;
        string(end, quote - start + width, width);
    }

    private boolean isTemplate(int index) {
        char next = index + 1 < text.length() ? text.charAt(index + 1) : ' ';
        return next == '{' && "{$@".indexOf(text.charAt(index)) >= 0;
    }

    private void template() {
        String close = text.charAt(at) == '{' ? "}}" : "}";
        int end = text.indexOf(close, at + 2);
        add(Lexeme.Kind.TEMPLATE, end < 0 ? text.length() : end + close.length(), 0, 0);
    }

    private void word() {
        int end = at + 1;
        boolean number = Character.isDigit(text.charAt(at));
        while (end < text.length() && (continuesWord(end) || number && isFraction(end))) {
            end++;
        }
        boolean quoteFollows = end < text.length() && "'\"".indexOf(text.charAt(end)) >= 0;
        String word = text.substring(at, end);
        if (quoteFollows && isChosenQuote(word, end)) {
            int width = end - at + 2;
            string(quotes.chosenEnd(end), width, 2);
        } else if (quoteFollows && isPrefix(word, text.charAt(end))) {
            boolean raw = Names.lower(word).contains("r");
            string(at, end, !raw && (dialect.has(Trait.BACKSLASH_ESCAPES) || word.equalsIgnoreCase("e")));
        } else {
            add(number ? Lexeme.Kind.NUMBER : Lexeme.Kind.WORD, end, 0, 0);
        }
    }

    private boolean isPrefix(String word, char quote) {
        return STRING_PREFIXES.contains(Names.lower(word))
                && (quote == '\'' || dialect.has(Trait.DOUBLE_QUOTED_STRINGS));
    }

    private boolean isChosenQuote(String word, int quote) {
        return dialect.has(Trait.CHOSEN_QUOTES)
                && text.charAt(quote) == '\''
                && quote + 1 < text.length()
                && (word.equalsIgnoreCase("q") || word.equalsIgnoreCase("nq"));
    }

    private boolean isFraction(int index) {
        return text.charAt(index) == '.' && index + 1 < text.length() && Character.isDigit(text.charAt(index + 1));
    }

    /** A template in a word ends it; the normaliser joins the two. */
    private boolean continuesWord(int index) {
        return isWordCharacter(text.charAt(index)) && !isTemplate(index) && !isOperator(index);
    }

    /** Postgres' operators of JSON and of arrays, {@code j#>>'{a}'} and {@code a@>b}; names may end in such marks elsewhere. */
    private boolean isOperator(int index) {
        boolean mark = text.charAt(index) == '#' || text.charAt(index) == '@';
        boolean ofName = dialect == Dialect.ORACLE || dialect == Dialect.SQL_SERVER;
        return mark && (dialect == Dialect.POSTGRESQL || !ofName && text.startsWith(">", index + 1));
    }

    private boolean isWordCharacter(char character) {
        return Character.isLetterOrDigit(character)
                || OTHER_WORD_CHARACTERS.indexOf(character) >= 0
                || Character.isSurrogate(character);
    }

    private void string(int end, int open, int close) {
        if (end == Quotes.NOWHERE) {
            unclosed();
            add(Lexeme.Kind.STRING, text.length(), open, 0);
        } else {
            add(Lexeme.Kind.STRING, end, open, close);
        }
    }

    private void add(Lexeme.Kind kind, int end, int open, int close) {
        int inner = Math.min(at + open, end);
        lexemes.add(new Lexeme(kind, at, end, text.substring(inner, Math.max(inner, end - close))));
        at = end;
    }
}
