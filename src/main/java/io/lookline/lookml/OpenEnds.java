package io.lookline.lookml;

import io.lookline.diagnostic.Code;

/** Reads the values that have an end of their own, {@code ;;} or a closing quote, and may lack it. */
final class OpenEnds {
    private static final String EARLY = "; it is taken to end before the next pair or brace";
    private static final String LEFT_OUT = "; it is left out";

    private final Cursor cursor;
    private final Findings findings;
    private final Nesting nesting;

    OpenEnds(Cursor cursor, Findings findings, Nesting nesting) {
        this.cursor = cursor;
        this.findings = findings;
        this.nesting = nesting;
    }

    void expression(String key, int start) {
        Expression expression = cursor.expression(cursor.at());
        boolean runsAway = cursor.runsAway();
        int end = cursor.advance();
        boolean ended = cursor.kind() == TokenKind.EXPRESSION_END;
        if (EarlyEnd.isOverdue(expression.text())) {
            overdue(key, start, ended);
        }
        if (ended) {
            nesting.add(new Pair(key, expression, start, cursor.advance()));
        } else if (runsAway) {
            findings.add(Code.LOOKML_EXPRESSION_UNTERMINATED, start, noEnd(key) + LEFT_OUT);
        } else {
            findings.addMended(Code.LOOKML_EXPRESSION_UNTERMINATED, start, noEnd(key) + EARLY);
            nesting.add(new Pair(key, withoutSemicolon(expression), start, end));
        }
    }

    private void overdue(String key, int start, boolean ended) {
        if (ended) {
            findings.add(
                    Code.LOOKML_EXPRESSION_OVERDUE,
                    start,
                    "`" + key + ":` runs on to the `;;` of a later block; its own seems to be missing");
        } else {
            findings.suspect();
        }
    }

    private static String noEnd(String key) {
        return "`" + key + ":` has no `;;`";
    }

    private static Expression withoutSemicolon(Expression expression) {
        String text = expression.text();
        return text.endsWith(";")
                ? new Expression(Blanks.strip(text, 0, text.length() - 1), expression.start())
                : expression;
    }

    /** Reads a text that lacks its closing quote. */
    void string(String key, int start) {
        Quoted value = cursor.quoted(cursor.at());
        String noEnd = "`" + key + ":` has no closing quote";
        if (cursor.runsAway()) {
            findings.add(Code.LOOKML_STRING_UNTERMINATED, start, noEnd + LEFT_OUT);
            cursor.advance();
        } else {
            findings.addMended(Code.LOOKML_STRING_UNTERMINATED, start, noEnd + EARLY);
            nesting.add(new Pair(key, value, start, cursor.advance()));
        }
    }
}
