package io.lookline.lookml;

/** Finds tags and outputs of Liquid that stand where only LookML may; each ends on its own line. */
final class Liquid {
    private final String text;
    private final NextText nextTagEnd;
    private final NextText nextOutputEnd;
    private final NextText nextLine;

    Liquid(String text) {
        this.text = text;
        this.nextTagEnd = new NextText(text, "%}");
        this.nextOutputEnd = new NextText(text, "}}");
        this.nextLine = new NextText(text, "\n");
    }

    /** The offset behind the tag or output that begins with the brace at {@code brace}; negative when there is none. */
    int end(int brace) {
        if (brace + 1 == text.length()) {
            return -1;
        }
        return switch (text.charAt(brace + 1)) {
            case '%' -> end(brace, nextTagEnd);
            case '{' -> end(brace, nextOutputEnd);
            default -> -1;
        };
    }

    private int end(int brace, NextText nextEnd) {
        int end = nextEnd.from(brace + 2);
        return end < nextLine.from(brace) ? end + 2 : -1;
    }
}
