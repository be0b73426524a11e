package io.lookline.catalog;

/**
 * A table of a database service. This program reads tables and writes none.
 *
 * @param fqn fully qualified name, in the catalog's spelling
 * @param id the catalog's id
 */
public record TableRef(String fqn, String id) implements LineageNode {
    public TableRef {
        fqn = Shared.text(fqn);
    }

    @Override
    public String entityType() {
        return "table";
    }

    /** For people: {@code table svc.db.schema.orders}. */
    @Override
    public String toString() {
        return entityType() + " " + fqn;
    }
}
