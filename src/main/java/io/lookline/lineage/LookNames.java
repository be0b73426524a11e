package io.lookline.lineage;

/** Names of Looks in the catalog. Their ids are no ids of tiles, hence the prefix. */
public final class LookNames {
    static final String PREFIX = "look_";

    private LookNames() {}

    /** The name of the chart that a Look with this id becomes. */
    public static String of(String lookId) {
        return PREFIX + lookId;
    }
}
