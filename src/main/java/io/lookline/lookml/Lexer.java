package io.lookline.lookml;

/**
 * Splits LookML into tokens; every character belongs to one. Whether an expression follows is decided by the key at its
 * colon, so that blanks and comments may stand between them. Linear in the length of the text.
 */
final class Lexer {
    private final String text;
    private final Tokens tokens;
    private final ExpressionKeys expressionKeys;
    private final NextText nextEnd;
    private final Liquid liquid;
    /** Null when values are taken to end where the language says. */
    private final EarlyEnd earlyEnd;

    private int at;
    private boolean inList;
    /** The literal before this place, blanks and comments apart; negative when there is none. */
    private int keyStart = -1;

    private int keyEnd;

    private Lexer(String text, EarlyEnd earlyEnd) {
        this.text = text;
        this.tokens = new Tokens(text);
        this.expressionKeys = new ExpressionKeys(text);
        this.nextEnd = new NextText(text, ";;");
        this.liquid = new Liquid(text);
        this.earlyEnd = earlyEnd;
    }

    /** The tokens as the language defines them. */
    static Tokens scan(String text) {
        return new Lexer(text, null).scan();
    }

    /** The tokens of a text in which strings or expressions seem to lack their end. */
    static Tokens scanMending(String text) {
        return new Lexer(text, new EarlyEnd(text)).scan();
    }

    private Tokens scan() {
        while (at < text.length()) {
            next(text.charAt(at));
        }
        tokens.add(TokenKind.END, at);
        tokens.add(TokenKind.END, at);
        return tokens;
    }

    private void next(char c) {
        switch (c) {
            case ' ', '\n', '\t', '\r' -> blanks();
            case '#' -> comment();
            case '"' -> quoted();
            case ':' -> colon();
            case '{' -> brace();
            case '}' -> closeBrace();
            case '[' -> openList();
            case ']' -> closeList();
            case ',' -> mark(TokenKind.COMMA, 1);
            case ';' -> semicolon();
            default -> other(c);
        }
    }

    private void other(char c) {
        if (Blanks.separates(c)) {
            blanks();
        } else {
            literal();
        }
    }

    private void blanks() {
        int end = at + 1;
        while (end < text.length() && Blanks.separates(text.charAt(end))) {
            end++;
        }
        take(TokenKind.BLANK, end);
    }

    private void comment() {
        int end = at + 1;
        while (end < text.length() && !Blanks.isLineEnd(text.charAt(end))) {
            end++;
        }
        take(TokenKind.COMMENT, end);
    }

    private void literal() {
        int end = Literals.end(text, at);
        keyStart = at;
        keyEnd = end;
        take(TokenKind.LITERAL, end);
    }

    private void quoted() {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        boolean closed = end < text.length();
        end = Math.min(end, text.length());
        int early = earlyEnd == null ? end : earlyEnd.ofString(at + 1, end, inList);
        keyStart = -1;
        if (closed && early == end) {
            take(TokenKind.QUOTED, end + 1);
        } else {
            take(TokenKind.QUOTED_UNTERMINATED, early);
        }
    }

    private void colon() {
        int key = keyStart;
        mark(TokenKind.COLON, 1);
        if (key >= 0 && opensExpression(key)) {
            inList = false;
            expression();
        }
    }

    private boolean opensExpression(int key) {
        return inList ? expressionKeys.endsList(key, keyEnd, at) : expressionKeys.opens(key, keyEnd, at);
    }

    private void expression() {
        int end = nextEnd.from(at);
        int early = earlyEnd == null ? end : earlyEnd.ofExpression(at, end);
        take(TokenKind.EXPRESSION, early);
        if (early == end && end < text.length()) {
            take(TokenKind.EXPRESSION_END, end + 2);
        }
    }

    private void brace() {
        int end = liquid.end(at);
        if (end < 0) {
            inList = false;
            mark(TokenKind.BLOCK_START, 1);
        } else {
            mark(TokenKind.LIQUID, end - at);
        }
    }

    private void closeBrace() {
        inList = false;
        mark(TokenKind.BLOCK_END, 1);
    }

    private void openList() {
        inList = true;
        mark(TokenKind.LIST_START, 1);
    }

    private void closeList() {
        inList = false;
        mark(TokenKind.LIST_END, 1);
    }

    private void semicolon() {
        if (text.startsWith(";;", at)) {
            mark(TokenKind.EXPRESSION_END, 2);
        } else {
            mark(TokenKind.SEMICOLON, 1);
        }
    }

    private void mark(TokenKind kind, int length) {
        keyStart = -1;
        take(kind, at + length);
    }

    private void take(TokenKind kind, int end) {
        tokens.add(kind, at);
        at = end;
    }
}
