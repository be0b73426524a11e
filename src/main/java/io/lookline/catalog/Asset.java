package io.lookline.catalog;

/**
 * An entity as the catalog holds it, without the ids and dates that only a server knows. The same records say what is
 * desired and what is stored, so that a plan is the difference of two values.
 */
public sealed interface Asset permits DataModel, Chart, Dashboard {
    AssetKind kind();

    String name();

    String fqn();

    /** Which entity this is. */
    default AssetRef ref() {
        return new AssetRef(kind(), fqn());
    }

    /** What people read instead of the name; null when absent. */
    String displayName();

    /** Null when absent. */
    String description();
}
