package io.lookline.sql;

import java.util.List;

/**
 * An expression in pieces.
 *
 * @param taken which pieces are parts of a name that is read, and so of no other
 */
record ExpressionText(String text, Dialect dialect, List<Lexeme> lexemes, Enclosures enclosures, boolean[] taken) {
    static ExpressionText of(String text, Dialect dialect) {
        List<Lexeme> lexemes = Lexer.read(text, dialect).lexemes();
        return new ExpressionText(text, dialect, lexemes, new Enclosures(lexemes), new boolean[lexemes.size()]);
    }

    int size() {
        return lexemes.size();
    }

    /** Outside of the text something that is nothing. */
    Lexeme at(int place) {
        return place >= 0 && place < lexemes.size()
                ? lexemes.get(place)
                : new Lexeme(Lexeme.Kind.SYMBOL, text.length(), text.length(), "\0");
    }

    /** A text in double quotes, which is a name behind a dot. */
    boolean isDoubleQuoted(int place) {
        return at(place).kind() == Lexeme.Kind.STRING && text.charAt(at(place).start()) == '"';
    }
}
