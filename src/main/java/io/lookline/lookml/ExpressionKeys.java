package io.lookline.lookml;

import java.util.Set;

/**
 * Which keys have a value that ends with {@code ;;}: those of the language, and any other {@code sql_…} whose
 * {@code ;;} comes before the next pair begins. There are dimensions named {@code sql}, and keys like {@code sql_foo}
 * with a plain value.
 */
final class ExpressionKeys {
    private static final Set<String> KEYS = Set.of(
            "sql",
            "sql_on",
            "sql_where",
            "sql_always_where",
            "sql_always_having",
            "sql_table_name",
            "sql_trigger",
            "sql_trigger_value",
            "sql_create",
            "sql_step",
            "sql_distinct_key",
            "sql_foreign_key",
            "sql_start",
            "sql_end",
            "sql_latitude",
            "sql_longitude",
            "sql_preamble",
            "html",
            "expression",
            "expression_custom_filter");
    private static final int LONGEST = 24;
    private static final String SHORTEST = "sql";
    private static final String MANY = "sql_";

    private final String text;
    private final NextPair nextPair;
    private final NextText nextEnd;
    private final NextText nextListEnd;

    ExpressionKeys(String text) {
        this.text = text;
        this.nextPair = new NextPair(text);
        this.nextEnd = new NextText(text, ";;");
        this.nextListEnd = new NextText(text, "]");
    }

    /** Whether a key always has a value that ends with {@code ;;}. */
    static boolean contains(String key) {
        return KEYS.contains(key);
    }

    /** Whether a key may have a value that ends with {@code ;;}, so that it is not the key of a block. */
    static boolean isLike(String key) {
        return KEYS.contains(key) || key.startsWith(MANY);
    }

    /** Whether the text from {@code start} to {@code end} is such a key, given that a value begins at {@code value}. */
    boolean opens(int start, int end, int value) {
        return contains(start, end) || text.startsWith(MANY, start) && endsBeforeNextPair(value);
    }

    /** The same in a list, which lacks its bracket when an expression ends before the next one. */
    boolean endsList(int start, int end, int value) {
        return contains(start, end) && nextEnd.from(value) < Math.min(text.length(), nextListEnd.from(value));
    }

    /** Asks the set only about what begins like one of its keys, so that few texts are made for it. */
    private boolean contains(int start, int end) {
        return switch (end - start) {
            case 0, 1, 2 -> false;
            case 3 -> text.startsWith(SHORTEST, start);
            default -> end - start <= LONGEST && isLikely(start) && KEYS.contains(text.substring(start, end));
        };
    }

    private boolean isLikely(int start) {
        return text.startsWith(MANY, start) || text.startsWith("html", start) || text.startsWith("expression", start);
    }

    private boolean endsBeforeNextPair(int value) {
        int end = nextEnd.from(value);
        return end < text.length() && end < nextPair.from(value);
    }
}
