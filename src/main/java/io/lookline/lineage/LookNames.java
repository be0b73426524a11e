package io.lookline.lineage;

/** Names of the charts that stand for Looks. Looker numbers Looks and tiles separately, so a bare id could be a tile's. */
public final class LookNames {
    static final String PREFIX = "look_";

    private LookNames() {}

    /** The chart's raw name for Looker's id of a Look. */
    public static String of(String lookId) {
        return PREFIX + lookId;
    }
}
