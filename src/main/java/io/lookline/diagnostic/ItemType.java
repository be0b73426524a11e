package io.lookline.diagnostic;

/** The types of things that a run counts. */
public enum ItemType {
    SERVICE("service"),
    CLASSIFICATION("classification"),
    TAG("tag"),
    DATA_MODEL("data model"),
    CHART("chart"),
    DASHBOARD("dashboard"),
    EDGE("edge"),
    USAGE("usage"),
    /** A person who owns something in Looker. */
    OWNER("owner"),
    /** A type of a field in Looker. */
    FIELD_TYPE("field type"),
    /** A database connection of Looker. */
    CONNECTION("connection"),
    /** What holds LookML: a repository, an archive or a folder. */
    REPOSITORY("repository"),
    /** A file of LookML, by its project and path. */
    LOOKML_FILE("LookML file"),
    /** A table that SQL names. */
    TABLE("table"),
    /** A list of Looker or of the catalog as a whole. */
    LISTING("listing");

    private final String label;

    ItemType(String label) {
        this.label = label;
    }

    /** The singular for people, in lower case. */
    public String label() {
        return label;
    }
}
