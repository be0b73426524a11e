package io.lookline.lookml.liquid;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names that stand for what nothing decides, so that the SQL around them can still be read. */
public final class StandIns {
    /** How each begins. */
    public static final String PREFIX = "liquid_";

    private static final int LONGEST = 60;

    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private StandIns() {}

    /** An identifier in every dialect of SQL, the same for the same text. */
    static String of(String text) {
        String words = OTHER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("_");
        String word = words.substring(words.startsWith("_") ? 1 : 0);
        String cut = word.substring(0, Math.min(word.length(), LONGEST));
        String name = cut.endsWith("_") ? cut.substring(0, cut.length() - 1) : cut;
        return PREFIX + (name.isEmpty() ? "value" : name);
    }

    /** Whether a rendered text has a part that nothing decided. */
    public static boolean isIn(String text) {
        return text.contains(PREFIX);
    }
}
