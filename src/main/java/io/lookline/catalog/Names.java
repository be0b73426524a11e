package io.lookline.catalog;

import java.util.regex.Pattern;

/**
 * Names as OpenMetadata accepts them: 1 to 256 characters, no {@code ::}, no double quote (a server error), no line
 * break and no control character (a database error).
 */
public final class Names {
    /** The longest name that the server stores. */
    public static final int LONGEST = 256;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final int HASH_CHARACTERS = 12;

    private Names() {}

    /**
     * The name that is sent for a name of Looker. {@code ::} becomes {@code _} as the Python connector writes it; what
     * is too long is cut, with a digest of the whole at its end so that two long names stay apart.
     */
    public static String clean(String raw) {
        String name = CONTROL.matcher(raw.replace("::", "_")).replaceAll(" ");
        return cut(name.replace('"', '\'').strip());
    }

    /** Whether {@link #clean} does more to a name than the contract's {@code ::} to {@code _}. */
    public static boolean isUnusual(String raw) {
        return !clean(raw).equals(raw.replace("::", "_"));
    }

    private static String cut(String name) {
        return name.length() <= LONGEST ? name : withDigest(name.substring(0, LONGEST - HASH_CHARACTERS - 1), name);
    }

    /** Another name for the {@code count}th thing whose name is taken; the same input gives the same name. */
    public static String distinct(String name, int count) {
        String start = name.substring(0, Math.min(name.length(), LONGEST - HASH_CHARACTERS - 1));
        return withDigest(start, name + '#' + count);
    }

    private static String withDigest(String start, String whole) {
        return start + "_" + Digest.of(whole).substring(0, HASH_CHARACTERS);
    }
}
