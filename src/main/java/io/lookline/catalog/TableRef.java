package io.lookline.catalog;

/**
 * A table of a database service. This program reads tables and writes none.
 *
 * @param fqn fully qualified name, in the catalog's spelling
 * @param id the catalog's id
 */
public record TableRef(String fqn, String id) implements LineageNode {
    /** OpenMetadata's name of the type. */
    public static final String ENTITY_TYPE = "table";

    public TableRef {
        fqn = Shared.text(fqn);
    }

    @Override
    public String entityType() {
        return ENTITY_TYPE;
    }

    /** For people: {@code table svc.db.schema.orders}. */
    @Override
    public String toString() {
        return entityType() + " " + fqn;
    }
}
