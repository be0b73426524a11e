package io.lookline.catalog;

/** An end of a lineage edge. */
public sealed interface LineageNode permits AssetRef, TableRef {
    /** Fully qualified name. */
    String fqn();

    /** OpenMetadata's name of the type, as references and lineage use it. */
    String entityType();
}
