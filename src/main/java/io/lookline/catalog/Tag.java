package io.lookline.catalog;

/** A tag of a classification. */
public record Tag(String name) {
    /** The classification of all tags that come from Looker, as the Python connector names it. */
    public static final String CLASSIFICATION = "LookerTags";

    /** What the Python connector writes as description of the classification; the server demands one. */
    public static final String CLASSIFICATION_DESCRIPTION = "Tags associated with looker entities";

    /** What the Python connector writes as description of each tag; the server demands one. */
    public static final String DESCRIPTION = "Looker Tag";

    public String fqn() {
        return Fqn.of(CLASSIFICATION, name);
    }
}
