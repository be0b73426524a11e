package io.lookline.lookml;

/** A place among the tokens, and the values that they stand for. */
final class Cursor {
    private final Tokens tokens;
    private final String text;
    private final Words words;
    private final boolean hasCarriageReturns;
    private int at;

    /** @param words those that were seen already */
    Cursor(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.words = words;
        this.hasCarriageReturns = text.indexOf('\r') >= 0;
    }

    String text() {
        return text;
    }

    int at() {
        return at;
    }

    void moveTo(int token) {
        at = token;
    }

    TokenKind kind() {
        return tokens.kind(at);
    }

    int start() {
        return tokens.start(at);
    }

    /** Whether a blank or a comment stands here. */
    boolean isBetweenTokens() {
        return kind().compareTo(TokenKind.COMMENT) <= 0;
    }

    /** Returns the offset behind the token that is left. */
    int advance() {
        return tokens.end(at++);
    }

    void skipBlanks() {
        at = tokens.significant(at);
    }

    /** The token that follows one, blanks and comments apart. */
    int after(int token) {
        return tokens.significant(token + 1);
    }

    TokenKind kind(int token) {
        return tokens.kind(token);
    }

    int start(int token) {
        return tokens.start(token);
    }

    String raw(int token) {
        return words.word(text, tokens.start(token), tokens.end(token));
    }

    /** Whether a line ends in what stands directly before this place, or nothing stands there. */
    boolean isFirstOfLine() {
        return isFirstOfLine(at);
    }

    boolean isFirstOfLine(int token) {
        return token == 0
                || tokens.kind(token - 1) == TokenKind.BLANK && hasLineEnd(tokens.start(token - 1), start(token));
    }

    /** Whether an unterminated value runs on over lines to the end of the file, so that it is none. */
    boolean runsAway() {
        return tokens.end(at) == text.length() && hasLineEnd(start(), text.length());
    }

    /** The key that a token can be; null when it cannot be one. */
    String key(int token) {
        return switch (tokens.kind(token)) {
            case LITERAL -> raw(token);
            case QUOTED -> {
                String key = text.substring(tokens.start(token) + 1, tokens.end(token) - 1);
                yield Literals.isOne(key) ? key : null;
            }
            default -> null;
        };
    }

    /** Whether a key stands here that has a colon, or lacks only that before the braces of a block. */
    boolean beginsItem() {
        String key = key(at);
        if (key == null) {
            return false;
        }
        int next = after(at);
        return switch (kind(next)) {
            case COLON -> true;
            case BLOCK_START -> !ExpressionKeys.isLike(key);
            case LITERAL -> !ExpressionKeys.isLike(key) && kind(after(next)) == TokenKind.BLOCK_START;
            default -> false;
        };
    }

    Bare bare(int token) {
        return new Bare(raw(token), tokens.start(token));
    }

    /** The value of a token in quotes, perhaps without the closing one. */
    Quoted quoted(int token) {
        int start = tokens.start(token);
        int end = tokens.kind(token) == TokenKind.QUOTED
                ? tokens.end(token) - 1
                : withoutEscape(start, tokens.end(token));
        return new Quoted(plainLineEnds(words.word(text, start + 1, end)), start);
    }

    /** Leaves out a backslash at the end that has nothing left to escape. */
    private int withoutEscape(int start, int end) {
        int backslashes = 0;
        while (end - backslashes > start + 1 && text.charAt(end - backslashes - 1) == '\\') {
            backslashes++;
        }
        return end - backslashes % 2;
    }

    Expression expression(int token) {
        String stripped = words.stripped(text, tokens.start(token), tokens.end(token));
        return new Expression(plainLineEnds(stripped), tokens.start(token));
    }

    private boolean hasLineEnd(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Blanks.isLineEnd(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private String plainLineEnds(String value) {
        return hasCarriageReturns ? value.replace("\r\n", "\n").replace('\r', '\n') : value;
    }
}
