package io.lookline.catalog;

/**
 * Which entity is meant. A full name alone does not tell: Looker numbers dashboards and tiles separately, so a chart and
 * a dashboard of one service often share a name.
 */
public record AssetRef(AssetKind kind, String fqn) implements LineageNode {
    public AssetRef {
        fqn = Shared.text(fqn);
    }

    @Override
    public String entityType() {
        return kind.entityType();
    }

    /** For people: {@code chart svc.12}. */
    @Override
    public String toString() {
        return kind.itemType().label() + " " + fqn;
    }
}
