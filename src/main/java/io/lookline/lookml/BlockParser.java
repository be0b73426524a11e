package io.lookline.lookml;

import io.lookline.diagnostic.Code;
import java.util.Optional;

/** Opens and closes the blocks of one file; those in each other are on a list, not on the stack. */
final class BlockParser {
    private final Cursor cursor;
    private final Findings findings;
    private final Nesting nesting;
    private final Comments comments;
    private final Skipping skipping;
    private final boolean mending;

    /** @param mending whether blocks are taken to end, and to begin, where the language leaves no other place */
    BlockParser(
            Cursor cursor, Findings findings, Nesting nesting, Comments comments, Skipping skipping, boolean mending) {
        this.cursor = cursor;
        this.findings = findings;
        this.nesting = nesting;
        this.comments = comments;
        this.skipping = skipping;
        this.mending = mending;
    }

    /** Reads on behind a value that is the name of a block when braces follow; the cursor is at its last token. */
    void named(String key, int start, Value value) {
        int next = cursor.after(cursor.at());
        int end = cursor.advance();
        int brace = skipWords(next);
        if (cursor.kind(brace) == TokenKind.BLOCK_START) {
            if (brace != next) {
                findings.add(Code.LOOKML_UNEXPECTED, cursor.start(next), "a name is one word; the others are left out");
            }
            comments.toValue();
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

    /** Reads the opening brace. */
    void open(String key, Optional<Value> name, int start) {
        if (mending) {
            nesting.makeRoomFor(key, start);
        }
        if (nesting.isDeepest()) {
            findings.add(
                    Code.LOOKML_TOO_DEEP,
                    start,
                    "blocks are nested more than " + Nesting.DEEPEST + " deep; `" + key + ":` is left out");
            skipping.block();
        } else {
            cursor.advance();
            nesting.open(OpenBlock.of(key, name, start));
        }
    }

    /** Reads a closing brace. */
    void close() {
        if (nesting.isFile()) {
            skipping.token(Code.LOOKML_BRACE_EXTRA, "closes nothing; it is skipped");
        } else {
            nesting.close(cursor.advance());
        }
    }
}
