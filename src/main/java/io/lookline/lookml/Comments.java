package io.lookline.lookml;

import java.util.List;

/** Moves over blanks, and makes nodes of the comments among them. */
final class Comments {
    private final Cursor cursor;
    private final Nesting nesting;

    Comments(Cursor cursor, Nesting nesting) {
        this.cursor = cursor;
        this.nesting = nesting;
    }

    /** Moves to where an item may begin. */
    void toItem() {
        while (cursor.isBetweenTokens()) {
            comment(cursor.isFirstOfLine() || standsAlone());
        }
    }

    /** Moves to the value of a key, over colons as well; comments on the way stand before the item. */
    void toValue() {
        while (cursor.isBetweenTokens() || cursor.kind() == TokenKind.COLON) {
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
