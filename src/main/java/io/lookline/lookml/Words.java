package io.lookline.lookml;

/**
 * Makes texts of pieces of files, and gives a short piece that was seen before as the same object: files say
 * {@code dimension}, {@code string} and {@code yes} over and over. Threads may share it without a lock: the worst that
 * comes of it is a text that is there twice.
 */
final class Words {
    private static final int SLOTS = 1 << 14;
    private static final int LONGEST = 128;

    private final String[] seen = new String[SLOTS];

    String word(String text, int start, int end) {
        int length = end - start;
        if (length == 0 || length > LONGEST) {
            return text.substring(start, end);
        }
        int hash = length;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = (hash ^ hash >>> 14) & SLOTS - 1;
        String word = seen[slot];
        if (word == null || word.length() != length || !text.startsWith(word, start)) {
            word = text.substring(start, end);
            seen[slot] = word;
        }
        return word;
    }

    /** Without the white space around it. */
    String stripped(String text, int start, int end) {
        int from = Blanks.skip(text, start, end);
        return word(text, from, Blanks.skipBack(text, from, end));
    }
}
