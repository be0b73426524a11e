package io.lookline.catalog;

/** Whole numbers in a fixed number of characters, 6 bits each. */
final class Base64Number {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    private Base64Number() {}

    /** Writes a number of 0 or more; one that is too large is written as the largest that fits. */
    static String write(long number, int characters) {
        long rest = Math.min(Math.max(number, 0), (1L << (6 * characters)) - 1);
        char[] text = new char[characters];
        for (int i = characters - 1; i >= 0; i--) {
            text[i] = ALPHABET.charAt((int) (rest & 63));
            rest >>>= 6;
        }
        return new String(text);
    }

    /** Reads what {@link #write} wrote; -1 when the text holds another character. */
    static long read(String text) {
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0) {
                return -1;
            }
            number = number << 6 | digit;
        }
        return number;
    }
}
