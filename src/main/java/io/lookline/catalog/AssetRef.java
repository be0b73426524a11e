package io.lookline.catalog;

/**
 * Which entity is meant. A full name alone does not tell: Looker numbers dashboards and tiles separately, so a chart and
 * a dashboard of one service often share a name.
 */
public record AssetRef(AssetKind kind, String fqn) {
    public AssetRef {
        fqn = Shared.text(fqn);
    }

    /** For people: {@code chart svc.12}. */
    @Override
    public String toString() {
        return kind.itemType().label() + " " + fqn;
    }
}
