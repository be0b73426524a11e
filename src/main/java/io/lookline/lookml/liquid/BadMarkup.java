package io.lookline.lookml.liquid;

/** What stands in a tag cannot be read; never leaves the parser of templates. */
final class BadMarkup extends Exception {
    private static final long serialVersionUID = 1L;

    private final int offset;

    BadMarkup(String message, int offset) {
        super(message, null, false, false);
        this.offset = offset;
    }

    int offset() {
        return offset;
    }
}
