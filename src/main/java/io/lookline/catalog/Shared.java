package io.lookline.catalog;

/**
 * One instance for equal texts. The desired and the current state of a large instance hold half a million texts, nearly
 * all of them twice or more: names that edges repeat, and what has not changed.
 */
final class Shared {
    private Shared() {}

    /** @param text null stays null */
    static String text(String text) {
        return text == null ? null : text.intern();
    }
}
