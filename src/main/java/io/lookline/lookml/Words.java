package io.lookline.lookml;

/**
 * Makes texts of pieces of a file, and gives a short piece that was seen before as the same object: a file says
 * {@code dimension}, {@code string} and {@code yes} over and over.
 */
final class Words {
    private static final int SLOTS = 1024;
    private static final int LONGEST = 32;

    private final String text;
    private final String[] seen = new String[SLOTS];

    Words(String text) {
        this.text = text;
    }

    String word(int start, int end) {
        int length = end - start;
        if (length == 0 || length > LONGEST) {
            return text.substring(start, end);
        }
        int hash = length;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = (hash ^ hash >>> 10) & SLOTS - 1;
        String word = seen[slot];
        if (word == null || word.length() != length || !text.startsWith(word, start)) {
            word = text.substring(start, end);
            seen[slot] = word;
        }
        return word;
    }
}
