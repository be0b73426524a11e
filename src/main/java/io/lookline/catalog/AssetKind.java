package io.lookline.catalog;

import io.lookline.diagnostic.ItemType;

/** The kinds of entities that a run creates, compares and deletes, in the order of their dependencies. */
public enum AssetKind {
    DATA_MODEL("dashboardDataModel", ItemType.DATA_MODEL),
    CHART("chart", ItemType.CHART),
    DASHBOARD("dashboard", ItemType.DASHBOARD);

    private final String entityType;
    private final ItemType itemType;

    AssetKind(String entityType, ItemType itemType) {
        this.entityType = entityType;
        this.itemType = itemType;
    }

    /** OpenMetadata's name of the type, as references and lineage use it. */
    public String entityType() {
        return entityType;
    }

    public ItemType itemType() {
        return itemType;
    }
}
