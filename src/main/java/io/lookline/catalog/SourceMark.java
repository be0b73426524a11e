package io.lookline.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What Lookline leaves in an entity's {@code sourceHash} (at most 32 characters, free for the client's own use): a
 * digest of all that the source says, and digests of the display name, description and owners that Lookline itself has
 * written. A stored value that still has its digest was not edited by anyone, and may follow the source.
 *
 * @param content digest of everything that is desired; empty when the mark is somebody else's
 * @param displayName digest of the display name that was written; {@link #NOTHING} when a person's is there
 * @param description likewise
 * @param owners likewise
 * @param usage views so far; dashboards only
 */
record SourceMark(String content, String displayName, String description, String owners, Optional<UsageMark> usage) {
    /** Not a hexadecimal digit, so that the Python connector's MD5 is never taken for a mark; changes with the rule. */
    private static final String PREFIX = "L";

    private static final int CONTENT_CHARACTERS = 10;
    private static final int VALUE_CHARACTERS = 3;
    private static final int LENGTH = 1 + CONTENT_CHARACTERS + 3 * VALUE_CHARACTERS;

    /** The digest of a value that Lookline has not written. */
    static final String NOTHING = "---";

    /** The mark of an entity that Lookline has never written. */
    static final SourceMark FOREIGN = new SourceMark("", NOTHING, NOTHING, NOTHING, Optional.empty());

    /** The mark of an entity without owners and usage that Lookline is about to create. */
    static SourceMark first(String content, Asset asset) {
        return new SourceMark(
                content, value(asset.displayName()), value(asset.description()), NOTHING, Optional.empty());
    }

    static SourceMark parse(String text) {
        if (text == null
                || !text.startsWith(PREFIX)
                || text.length() != LENGTH && text.length() != LENGTH + UsageMark.CHARACTERS) {
            return FOREIGN;
        }
        int values = 1 + CONTENT_CHARACTERS;
        return new SourceMark(
                text.substring(1, values),
                text.substring(values, values + VALUE_CHARACTERS),
                text.substring(values + VALUE_CHARACTERS, values + 2 * VALUE_CHARACTERS),
                text.substring(values + 2 * VALUE_CHARACTERS, LENGTH),
                UsageMark.parse(text.substring(LENGTH)));
    }

    String text() {
        return PREFIX
                + content
                + displayName
                + description
                + owners
                + usage.map(UsageMark::text).orElse("");
    }

    /** The digest of all that is desired of an entity, part by part. */
    static String content(Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            text.append(part).append('\u001f');
        }
        return Digest.of(text.toString()).substring(0, CONTENT_CHARACTERS);
    }

    /** The digest of one value; {@link #NOTHING} of none. */
    static String value(String text) {
        return text == null || text.isEmpty() ? NOTHING : Digest.of(text).substring(0, VALUE_CHARACTERS);
    }

    static String value(List<Owner> owners) {
        return value(owners.stream().map(Owner::id).sorted().collect(Collectors.joining(",")));
    }
}
