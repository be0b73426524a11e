package io.lookline.lookml;

import io.lookline.diagnostic.Code;
import java.util.List;
import java.util.Optional;

/** Reads tokens into nodes, once, from the first to the last: finds the items, and tells by a token what reads each. */
final class Parser {
    private final Cursor cursor;
    private final Findings findings = new Findings();
    private final Nesting nesting = new Nesting(findings);
    private final Comments comments;
    private final Skipping skipping;
    private final BlockParser blocks;
    private final ListParser lists;
    private final OpenEnds openEnds;

    /** What one reading gave. */
    record Reading(List<Node> nodes, Findings findings) {}

    private Parser(Cursor cursor, boolean mending) {
        this.cursor = cursor;
        this.comments = new Comments(cursor, nesting);
        this.skipping = new Skipping(cursor, findings);
        this.blocks = new BlockParser(cursor, findings, nesting, comments, skipping, mending);
        this.lists = new ListParser(cursor, findings);
        this.openEnds = new OpenEnds(cursor, findings, nesting);
    }

    /** @param mending whether blocks are taken to end, and to begin, where the language leaves no other place */
    static Reading read(Cursor cursor, boolean mending) {
        return new Parser(cursor, mending).read();
    }

    private Reading read() {
        while (true) {
            comments.toItem();
            switch (cursor.kind()) {
                case END -> {
                    return new Reading(nesting.closeAll(cursor.start()), findings);
                }
                case BLOCK_END -> blocks.close();
                case LIQUID ->
                    skipping.token(Code.LOOKML_LIQUID_OUTSIDE, "has no meaning outside of a value; it is skipped");
                case COLON -> skipping.token(Code.LOOKML_COLON, "has no key before it; it is skipped");
                default -> item();
            }
        }
    }

    private void item() {
        if (!cursor.beginsItem()) {
            skipping.unexpected();
            return;
        }
        int start = cursor.start();
        String key = cursor.key(cursor.at());
        boolean hasColon = cursor.kind(cursor.after(cursor.at())) == TokenKind.COLON;
        cursor.advance();
        comments.toValue();
        if (!hasColon) {
            findings.add(Code.LOOKML_COLON, start, "`" + key + "` lacks its colon");
        }
        value(key, start);
    }

    private void value(String key, int start) {
        if (ExpressionKeys.contains(key) && cursor.kind() != TokenKind.EXPRESSION) {
            valueMissing(key, start);
            return;
        }
        switch (cursor.kind()) {
            case LIST_START -> nesting.add(lists.list(key, start));
            case BLOCK_START -> blocks.open(key, Optional.empty(), start);
            case LITERAL -> literal(key, start);
            case QUOTED -> blocks.named(key, start, cursor.quoted(cursor.at()));
            case QUOTED_UNTERMINATED -> openEnds.string(key, start);
            case EXPRESSION -> openEnds.expression(key, start);
            default -> valueMissing(key, start);
        }
    }

    /** A literal that has a colon is the next key. */
    private void literal(String key, int start) {
        if (cursor.kind(cursor.after(cursor.at())) == TokenKind.COLON) {
            valueMissing(key, start);
        } else {
            blocks.named(key, start, lists.bare());
        }
    }

    private void valueMissing(String key, int start) {
        findings.add(Code.LOOKML_VALUE_MISSING, start, "`" + key + ":` has no value; it is left out");
    }
}
