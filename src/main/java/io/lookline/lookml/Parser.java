package io.lookline.lookml;

import io.lookline.diagnostic.Code;
import java.util.List;
import java.util.Optional;

/** Reads tokens into nodes, once, from the first to the last; nested blocks are on a list, not on the stack. */
final class Parser {
    private static final int SHOWN = 24;

    private final String text;
    private final Cursor cursor;
    private final Findings findings = new Findings();
    private final Nesting nesting = new Nesting(findings);
    private final ListParser lists;
    private final boolean mending;

    /** What one reading gave. */
    record Reading(List<Node> nodes, Findings findings) {}

    private Parser(Tokens tokens, boolean mending) {
        this.text = tokens.text();
        this.cursor = new Cursor(tokens);
        this.lists = new ListParser(cursor, findings);
        this.mending = mending;
    }

    /** @param mending whether blocks are taken to end, and to begin, where the language leaves no other place */
    static Reading read(Tokens tokens, boolean mending) {
        return new Parser(tokens, mending).read();
    }

    private Reading read() {
        while (true) {
            toItem();
            switch (cursor.kind()) {
                case END -> {
                    return new Reading(nesting.closeAll(cursor.start()), findings);
                }
                case BLOCK_END -> closeBlock();
                case LIQUID -> skip(Code.LOOKML_LIQUID_OUTSIDE, "has no meaning outside of a value; it is skipped");
                case COLON -> skip(Code.LOOKML_COLON, "has no key before it; it is skipped");
                default -> item();
            }
        }
    }

    private void item() {
        int start = cursor.start();
        int token = cursor.at();
        String key = cursor.key(token);
        if (!beginsItem(token, key)) {
            unexpected();
            return;
        }
        boolean hasColon = cursor.kind(cursor.after(token)) == TokenKind.COLON;
        cursor.advance();
        toValue();
        if (!hasColon) {
            findings.add(Code.LOOKML_COLON, start, "`" + key + "` lacks its colon");
        }
        value(key, start);
    }

    /** Whether a key, if it is one, has a colon, or lacks only that before the braces of a block. */
    private boolean beginsItem(int token, String key) {
        if (key == null) {
            return false;
        }
        int next = cursor.after(token);
        return switch (cursor.kind(next)) {
            case COLON -> true;
            case BLOCK_START -> !ExpressionKeys.isLike(key);
            case LITERAL -> !ExpressionKeys.isLike(key) && cursor.kind(cursor.after(next)) == TokenKind.BLOCK_START;
            default -> false;
        };
    }

    private void value(String key, int start) {
        if (ExpressionKeys.contains(key) && cursor.kind() != TokenKind.EXPRESSION) {
            valueMissing(key, start);
            return;
        }
        switch (cursor.kind()) {
            case LIST_START -> nesting.add(lists.list(key, start));
            case BLOCK_START -> open(key, Optional.empty(), start);
            case LITERAL -> literal(key, start);
            case QUOTED -> named(key, start, cursor.quoted(cursor.at()));
            case QUOTED_UNTERMINATED -> unterminatedString(key, start);
            case EXPRESSION -> expression(key, start);
            default -> valueMissing(key, start);
        }
    }

    private void literal(String key, int start) {
        int next = cursor.after(cursor.at());
        if (cursor.kind(next) == TokenKind.COLON) {
            valueMissing(key, start);
            return;
        }
        named(key, start, lists.bare());
    }

    /** Reads on behind a value that is the name of a block when braces follow; the cursor is at its last token. */
    private void named(String key, int start, Value value) {
        int next = cursor.after(cursor.at());
        int end = cursor.advance();
        int brace = skipWords(next);
        if (cursor.kind(brace) == TokenKind.BLOCK_START) {
            if (brace != next) {
                findings.add(Code.LOOKML_UNEXPECTED, cursor.start(next), "a name is one word; the others are left out");
            }
            toValue();
            cursor.moveTo(brace);
            open(key, Optional.of(value), start);
        } else if (mending && Placement.isAlwaysBlock(key)) {
            findings.addMended(Code.LOOKML_BLOCK_UNOPENED, start, "`" + key + ": " + value.text() + "` has no `{`");
            nesting.makeRoomFor(key, start);
            nesting.open(OpenBlock.of(key, Optional.of(value), start));
        } else {
            nesting.add(new Pair(key, value, start, end));
        }
    }

    /** The first token from {@code token} on that is no text of the same line. */
    private int skipWords(int token) {
        int next = token;
        while ((cursor.kind(next) == TokenKind.LITERAL || cursor.kind(next) == TokenKind.QUOTED)
                && !cursor.isFirstOfLine(next)) {
            next = cursor.after(next);
        }
        return next;
    }

    private void open(String key, Optional<Value> name, int start) {
        if (mending) {
            nesting.makeRoomFor(key, start);
        }
        if (nesting.isDeepest()) {
            findings.add(
                    Code.LOOKML_TOO_DEEP,
                    start,
                    "blocks are nested more than " + Nesting.DEEPEST + " deep; `" + key + ":` is left out");
            skipBlock();
        } else {
            cursor.advance();
            nesting.open(OpenBlock.of(key, name, start));
        }
    }

    /** Leaves a block out; nothing of it is kept, so that its depth does not matter. */
    private void skipBlock() {
        int depth = 0;
        do {
            switch (cursor.kind()) {
                case BLOCK_START -> depth++;
                case BLOCK_END -> depth--;
                default -> {}
            }
            cursor.advance();
        } while (depth > 0 && cursor.kind() != TokenKind.END);
    }

    private void closeBlock() {
        if (nesting.isFile()) {
            skip(Code.LOOKML_BRACE_EXTRA, "closes nothing; it is skipped");
        } else {
            nesting.close(cursor.advance());
        }
    }

    private void expression(String key, int start) {
        Expression expression = cursor.expression(cursor.at());
        boolean runsAway = cursor.runsAway();
        boolean isOverdue = EarlyEnd.isOverdue(expression.text());
        int end = cursor.advance();
        if (isOverdue && cursor.kind() == TokenKind.EXPRESSION_END) {
            findings.add(
                    Code.LOOKML_EXPRESSION_OVERDUE,
                    start,
                    "`" + key + ":` runs on to the `;;` of a later block; its own seems to be missing");
        } else if (isOverdue) {
            findings.suspect();
        }
        if (cursor.kind() == TokenKind.EXPRESSION_END) {
            nesting.add(new Pair(key, expression, start, cursor.advance()));
        } else if (runsAway) {
            findings.add(Code.LOOKML_EXPRESSION_UNTERMINATED, start, "`" + key + ":` has no `;;`; it is left out");
        } else {
            findings.addMended(
                    Code.LOOKML_EXPRESSION_UNTERMINATED,
                    start,
                    "`" + key + ":` has no `;;`; it is taken to end before the next pair or brace");
            nesting.add(new Pair(key, withoutSemicolon(expression), start, end));
        }
    }

    private static Expression withoutSemicolon(Expression expression) {
        String text = expression.text();
        return text.endsWith(";")
                ? new Expression(Blanks.strip(text, 0, text.length() - 1), expression.start())
                : expression;
    }

    private void unterminatedString(String key, int start) {
        Quoted value = cursor.quoted(cursor.at());
        if (cursor.runsAway()) {
            findings.add(Code.LOOKML_STRING_UNTERMINATED, start, "`" + key + ":` has no closing quote; it is left out");
            cursor.advance();
        } else {
            findings.addMended(
                    Code.LOOKML_STRING_UNTERMINATED,
                    start,
                    "`" + key + ":` has no closing quote; it is taken to end before the next pair or brace");
            nesting.add(new Pair(key, value, start, cursor.advance()));
        }
    }

    private void valueMissing(String key, int start) {
        findings.add(Code.LOOKML_VALUE_MISSING, start, "`" + key + ":` has no value; it is left out");
    }

    private void skip(Code code, String message) {
        int start = cursor.start();
        int end = cursor.advance();
        findings.add(code, start, shown(start, end) + " " + message);
    }

    /** Skips tokens up to one that may begin or end something; a block among them is left out. */
    private void unexpected() {
        int start = cursor.start();
        int end = start;
        boolean more = true;
        while (more) {
            boolean brace = cursor.kind() == TokenKind.BLOCK_START;
            if (brace) {
                skipBlock();
                end = cursor.start();
            } else {
                end = cursor.advance();
            }
            cursor.skipBlanks();
            more = !brace && !endsUnexpected();
        }
        findings.add(Code.LOOKML_UNEXPECTED, start, shown(start, end) + " is not expected here; it is skipped");
    }

    /** The begin of a piece of the file. */
    private String shown(int start, int end) {
        String begin = text.substring(start, Math.min(end, start + SHOWN));
        return "`" + begin.strip() + (end - start > SHOWN ? "…`" : "`");
    }

    private boolean endsUnexpected() {
        return switch (cursor.kind()) {
            case END, BLOCK_END, LIQUID -> true;
            case LITERAL, QUOTED -> beginsItem(cursor.at(), cursor.key(cursor.at()));
            default -> false;
        };
    }

    /** Moves to where an item may begin; comments on the way are nodes. */
    private void toItem() {
        while (cursor.kind().compareTo(TokenKind.COMMENT) <= 0) {
            comment(cursor.isFirstOfLine() || standsAlone());
        }
    }

    /** Moves to the value of a key; comments on the way are nodes before it. */
    private void toValue() {
        while (cursor.kind().compareTo(TokenKind.COMMENT) <= 0 || cursor.kind() == TokenKind.COLON) {
            comment(true);
        }
    }

    private boolean standsAlone() {
        List<Node> nodes = nesting.current().nodes();
        return nodes.isEmpty() ? nesting.isFile() : nodes.getLast() instanceof Comment;
    }

    private void comment(boolean ownLine) {
        if (cursor.kind() == TokenKind.COMMENT) {
            nesting.add(new Comment(cursor.raw(cursor.at()), ownLine, cursor.start()));
        }
        cursor.advance();
    }
}
