package io.lookline.diagnostic;

/**
 * The stable codes of diagnostics. The name is shown to users and may be relied on in scripts; a code is never given a
 * second meaning.
 */
public enum Code {
    /** A whole listing of Looker could not be read, or not to its end. */
    LOOKER_LISTING_INCOMPLETE(Severity.ERROR),
    /** A dashboard could not be read, or its answer is malformed. */
    LOOKER_DASHBOARD_UNREADABLE(Severity.ERROR),
    /** A tile is malformed or has no id. */
    LOOKER_TILE_UNREADABLE(Severity.ERROR),
    /** An explore could not be read, or its answer is malformed. */
    LOOKER_EXPLORE_UNREADABLE(Severity.ERROR),
    /** Looker reports errors in an explore: what came is kept. */
    LOOKER_EXPLORE_BROKEN(Severity.WARNING),
    /** A Look could not be read, or its answer is malformed. */
    LOOKER_LOOK_UNREADABLE(Severity.ERROR),
    /** The query of a tile, or one source of merged results, could not be read. */
    LOOKER_QUERY_UNREADABLE(Severity.WARNING),
    /** Something optional could not be read: users, folders, connections. */
    LOOKER_RIGHT_MISSING(Severity.WARNING),
    /** The owner of a dashboard has no e-mail that the API user may see. */
    LOOKER_OWNER_UNKNOWN(Severity.WARNING),

    /** A name was changed because OpenMetadata refuses it. */
    NAME_CHANGED(Severity.INFO),
    /** Two things of Looker have the same name in the catalog; the second is not written. */
    NAME_COLLISION(Severity.ERROR),
    /** Two columns differ only in case; the second is written under another name. */
    COLUMN_RENAMED(Severity.INFO),
    /** A Looker type that is not known. */
    TYPE_UNKNOWN(Severity.INFO),
    /** A tile names an explore that is not in this run: hidden from the API user, filtered, or gone. */
    EXPLORE_NOT_VISIBLE(Severity.INFO),

    /** No user of the catalog has the e-mail of an owner. */
    CATALOG_OWNER_UNKNOWN(Severity.WARNING),
    /** The catalog refused one item. */
    CATALOG_WRITE_REFUSED(Severity.ERROR),
    /** An item was not written because something it needs was not. */
    CATALOG_DEPENDENCY_MISSING(Severity.ERROR),
    /** A deletion was not done, for the sake of safety. */
    DELETION_WITHHELD(Severity.INFO),
    /** A status could not be pushed to the catalog. */
    STATUS_NOT_PUSHED(Severity.WARNING),
    /** A person deleted an entity that Looker still has: it stays deleted. */
    LEFT_DELETED(Severity.INFO);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
