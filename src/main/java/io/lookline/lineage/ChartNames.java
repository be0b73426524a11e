package io.lookline.lineage;

/** Names of charts that are no tiles. */
public final class ChartNames {
    private ChartNames() {}

    /** The Python connector has no charts for Looks, and their ids are no ids of tiles: hence the prefix. */
    public static String ofLook(String lookId) {
        return "look_" + lookId;
    }
}
