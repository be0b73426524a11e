package io.lookline.catalog;

import java.util.List;

/**
 * The choice between what the source says and what is stored, for a field that people may edit. A stored value that
 * Lookline itself wrote follows the source; one that somebody else wrote stays, and so does its absence when somebody
 * removed it, unless the override is on. An empty value that Lookline never filled is filled.
 *
 * @param value what the catalog should hold
 * @param written the digest to remember
 */
record Followed<T>(T value, String written) {

    static Followed<String> text(String desired, String stored, String written, boolean override) {
        return choose(
                new Sides<>(desired, stored, SourceMark.value(desired), SourceMark.value(stored)), written, override);
    }

    static Followed<List<Owner>> owners(List<Owner> desired, List<Owner> stored, String written, boolean override) {
        return choose(
                new Sides<>(desired, stored, SourceMark.value(desired), SourceMark.value(stored)), written, override);
    }

    private static <T> Followed<T> choose(Sides<T> sides, String written, boolean override) {
        if (!sides.desires()) {
            return new Followed<>(sides.stored, sides.storedIs(written) ? written : SourceMark.NOTHING);
        }
        if (override || sides.agree() || sides.fillable(written) || sides.stores() && sides.storedIs(written)) {
            return new Followed<>(sides.desired, sides.desiredDigest);
        }
        return new Followed<>(sides.stored, sides.stores() ? SourceMark.NOTHING : written);
    }

    private record Sides<T>(T desired, T stored, String desiredDigest, String storedDigest) {
        boolean desires() {
            return !desiredDigest.equals(SourceMark.NOTHING);
        }

        boolean stores() {
            return !storedDigest.equals(SourceMark.NOTHING);
        }

        boolean agree() {
            return desiredDigest.equals(storedDigest) && (desired.equals(stored) || !(desired instanceof String));
        }

        boolean storedIs(String written) {
            return storedDigest.equals(written);
        }

        boolean fillable(String written) {
            return !stores() && written.equals(SourceMark.NOTHING);
        }
    }
}
