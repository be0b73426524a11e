package io.lookline.lookml;

import io.lookline.diagnostic.Code;

/** Passes over what cannot be read, and says so. */
final class Skipping {
    private static final int SHOWN = 24;

    private final Cursor cursor;
    private final Findings findings;

    Skipping(Cursor cursor, Findings findings) {
        this.cursor = cursor;
        this.findings = findings;
    }

    void token(Code code, String message) {
        int start = cursor.start();
        int end = cursor.advance();
        findings.add(code, start, shown(start, end) + " " + message);
    }

    /** Leaves a block out, from its opening brace on; nothing of it is kept, so that its depth does not matter. */
    void block() {
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

    /** Skips tokens up to one that may begin or end something; a block among them is left out. */
    void unexpected() {
        int start = cursor.start();
        int end = start;
        boolean more = true;
        while (more) {
            boolean brace = cursor.kind() == TokenKind.BLOCK_START;
            if (brace) {
                block();
                end = cursor.start();
            } else {
                end = cursor.advance();
            }
            cursor.skipBlanks();
            more = !brace && !endsUnexpected();
        }
        findings.add(Code.LOOKML_UNEXPECTED, start, shown(start, end) + " is not expected here; it is skipped");
    }

    private boolean endsUnexpected() {
        return switch (cursor.kind()) {
            case END, BLOCK_END, LIQUID -> true;
            case LITERAL, QUOTED -> cursor.beginsItem();
            default -> false;
        };
    }

    /** The begin of a piece of the file. */
    private String shown(int start, int end) {
        String begin = cursor.text().substring(start, Math.min(end, start + SHOWN));
        return "`" + begin.strip() + (end - start > SHOWN ? "…`" : "`");
    }
}
