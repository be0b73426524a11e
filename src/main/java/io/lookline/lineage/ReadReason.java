package io.lookline.lineage;

/** Why a query reads a field. */
public enum ReadReason {
    SELECTED("selected"),
    PIVOT("pivot"),
    FILL("fill"),
    FILTER("filter"),
    DASHBOARD_FILTER("dashboard filter"),
    SORT("sort"),
    FILTER_EXPRESSION("filter expression"),
    DYNAMIC_FIELD("dynamic field");

    private final String label;

    ReadReason(String label) {
        this.label = label;
    }

    /** For people. */
    public String label() {
        return label;
    }
}
