package io.lookline.sql;

/** Where texts in quotes end; {@link #NOWHERE} for one that does not. */
record Quotes(String text) {
    static final int NOWHERE = -1;

    private static final int TRIPLE = 3;
    private static final String OPENING = "[{<(";
    private static final String CLOSING = "]}>)";

    /** Behind the quote that closes the one at the given place; a doubled quote closes nothing. */
    int end(int open, boolean escapes) {
        return end(open, text.charAt(open), escapes);
    }

    int end(int open, char quote, boolean escapes) {
        for (int i = open + 1; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\\' && escapes) {
                i++;
            } else if (character == quote) {
                if (i + 1 < text.length() && text.charAt(i + 1) == quote) {
                    i++;
                } else {
                    return i + 1;
                }
            }
        }
        return NOWHERE;
    }

    boolean isTriple(int open) {
        return text.startsWith(text.substring(open, open + 1).repeat(TRIPLE), open);
    }

    int tripleEnd(int open, boolean escapes) {
        String quotes = text.substring(open, open + TRIPLE);
        for (int i = open + TRIPLE; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && escapes) {
                i++;
            } else if (text.startsWith(quotes, i)) {
                return i + TRIPLE;
            }
        }
        return NOWHERE;
    }

    /** Behind the end of {@code '[x]'}: what opens it decides what closes it. */
    int chosenEnd(int open) {
        char begin = text.charAt(open + 1);
        int bracket = OPENING.indexOf(begin);
        char close = bracket < 0 ? begin : CLOSING.charAt(bracket);
        int end = text.indexOf(close + "'", open + 2);
        return end < 0 ? NOWHERE : end + 2;
    }

    /** The length of {@code $$} or {@code $tag$}; 0 when there is none. */
    int dollarTag(int open) {
        int end = open + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end < text.length() && text.charAt(end) == '$' ? end + 1 - open : 0;
    }

    int dollarEnd(int open, int tag) {
        int end = text.indexOf(text.substring(open, open + tag), open + tag);
        return end < 0 ? NOWHERE : end + tag;
    }
}
