package io.lookline.openmetadata;

/** What may be the name of an entity (OpenMetadata 1.12.6). Nobody is asked for a name that the catalog would refuse. */
final class CatalogName {
    private static final int LONGEST = 256;

    private CatalogName() {}

    /** Whether there may be an entity of this name. */
    static boolean isPossible(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && !name.contains("\"")
                && !name.contains("::")
                && name.codePoints().noneMatch(CatalogName::isNoCharacter);
    }

    private static boolean isNoCharacter(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }
}
