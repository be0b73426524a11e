package io.lookline.lookml.liquid;

import io.lookline.lookml.liquid.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** The words of what stands in a tag, one after the other. */
final class Markup {
    private final String text;
    private final int offset;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    /**
     * @param offset of the markup in the template
     * @throws BadMarkup when a quote is not closed, or a character has no place in Liquid
     */
    Markup(String text, int offset) throws BadMarkup {
        this.text = text;
        this.offset = offset;
        int at = 0;
        while (at < text.length()) {
            at = Character.isWhitespace(text.charAt(at)) ? at + 1 : token(at);
        }
        tokens.add(new Token(Kind.END, "", offset + text.length()));
    }

    Token peek() {
        return tokens.get(next);
    }

    Token peekSecond() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    Token take() {
        Token token = tokens.get(next);
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    /** Steps over a symbol when it comes next. */
    boolean skip(String symbol) {
        boolean there = peek().is(symbol);
        if (there) {
            take();
        }
        return there;
    }

    boolean skipName(String name) {
        boolean there = peek().isName(name);
        if (there) {
            take();
        }
        return there;
    }

    boolean atEnd() {
        return peek().kind() == Kind.END;
    }

    void expect(String symbol) throws BadMarkup {
        if (!skip(symbol)) {
            throw unexpected("`" + symbol + "`");
        }
    }

    void expectEnd() throws BadMarkup {
        if (!atEnd()) {
            throw unexpected("the end of the tag");
        }
    }

    String name() throws BadMarkup {
        if (peek().kind() != Kind.NAME) {
            throw unexpected("a name");
        }
        return take().text();
    }

    BadMarkup unexpected(String wanted) {
        return new BadMarkup(
                (atEnd() ? "the tag ends" : Flaws.quote(peek().text()) + " stands") + " where " + wanted + " should be",
                peek().offset());
    }

    private int token(int at) throws BadMarkup {
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            return string(at, c);
        }
        if (isNamePart(c) || c == '-' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
            return word(at);
        }
        int length = at + 1 < text.length() && isPair(c, text.charAt(at + 1)) ? 2 : 1;
        if (length == 1 && "<>|:,.[]()=".indexOf(c) < 0) {
            throw new BadMarkup("`" + c + "` has no meaning here", offset + at);
        }
        return add(Kind.SYMBOL, at, at + length);
    }

    private int string(int at, char quote) throws BadMarkup {
        int end = text.indexOf(quote, at + 1);
        if (end < 0) {
            throw new BadMarkup("a quote is not closed", offset + at);
        }
        tokens.add(new Token(Kind.STRING, text.substring(at + 1, end), offset + at));
        return end + 1;
    }

    /** A name may begin with a digit, as fields do: {@code 7_day_average._value}. */
    private int word(int at) {
        int digits = at + 1;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean number = !isNameStart(text.charAt(at));
        if (number && (digits == text.length() || !isNameStart(text.charAt(digits)))) {
            return add(Kind.NUMBER, at, fraction(digits));
        }
        int end = at + 1;
        while (end < text.length() && (isNamePart(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        end = end < text.length() && text.charAt(end) == '?' ? end + 1 : end;
        return add(Kind.NAME, at, end);
    }

    private int fraction(int point) {
        int end = point + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end > point + 1 && point < text.length() && text.charAt(point) == '.' ? end : point;
    }

    private int add(Kind kind, int from, int to) {
        tokens.add(new Token(kind, text.substring(from, to), offset + from));
        return to;
    }

    private static boolean isPair(char first, char second) {
        return second == '=' && "=!<>".indexOf(first) >= 0
                || first == '<' && second == '>'
                || first == '.' && second == '.';
    }

    private static boolean isNameStart(char c) {
        return Character.isLetter(c) || c == '_';
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
