package io.lookline.lookml.liquid;

import java.util.Locale;

/** Names that stand for what nothing decides, so that the SQL around them can still be read. */
public final class StandIns {
    /** How each begins. */
    public static final String PREFIX = "liquid_";

    private static final int LONGEST = 60;

    private StandIns() {}

    /** An identifier in every dialect of SQL, the same for the same text. */
    static String of(String text) {
        String word =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        return PREFIX + (word.isEmpty() ? "value" : word.substring(0, Math.min(word.length(), LONGEST)));
    }

    /** Whether a rendered text has a part that nothing decided. */
    public static boolean isIn(String text) {
        return text.contains(PREFIX);
    }
}
