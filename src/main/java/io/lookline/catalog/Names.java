package io.lookline.catalog;

import java.util.regex.Pattern;

/**
 * Names as OpenMetadata accepts them: 1 to 256 characters, no {@code ::}, no double quote (a server error), no line
 * break of Unicode and no control character (a database error).
 */
public final class Names {
    /** The longest name that the server stores. */
    public static final int LONGEST = 256;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
    private static final int HASH_CHARACTERS = 12;
    private static final String NAMELESS = "_";

    private Names() {}

    /**
     * The name that is sent for a name of Looker. {@code ::} becomes {@code _} as the Python connector writes it; what
     * is too long is cut, with a digest of the whole at its end so that two long names stay apart; of what leaves nothing remains {@code _}.
     */
    public static String clean(String raw) {
        String name = CONTROL.matcher(raw.replace("::", "_")).replaceAll(" ");
        String cleaned = name.replace('"', '\'').strip();
        return cleaned.isEmpty() ? NAMELESS : cut(cleaned);
    }

    /** Whether {@link #clean} does more to a name than the contract's {@code ::} to {@code _}. */
    public static boolean isUnusual(String raw) {
        return !clean(raw).equals(raw.replace("::", "_"));
    }

    private static String cut(String name) {
        return name.length() <= LONGEST ? name : withDigest(start(name), name);
    }

    /** Another name for the {@code count}th thing whose name is taken; the same input gives the same name. */
    public static String distinct(String name, int count) {
        return withDigest(start(name), name + '#' + count);
    }

    /** As much as leaves room for a digest; a character of two code units is never split. */
    private static String start(String name) {
        int end = Math.min(name.length(), LONGEST - HASH_CHARACTERS - 1);
        boolean splits = end > 0 && end < name.length() && Character.isHighSurrogate(name.charAt(end - 1));
        return name.substring(0, splits ? end - 1 : end);
    }

    private static String withDigest(String start, String whole) {
        return start + "_" + Digest.of(whole).substring(0, HASH_CHARACTERS);
    }
}
