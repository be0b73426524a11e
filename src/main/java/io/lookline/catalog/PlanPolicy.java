package io.lookline.catalog;

import java.time.LocalDate;

/**
 * What a plan may do.
 *
 * @param overrideMetadata replace display names and descriptions that people edited
 * @param overrideOwners replace owners that people set
 * @param overrideLineage put computed edges whole and remove stale ones
 * @param forceService send the service again although it exists
 * @param deletion what may be deleted
 * @param today the day of the run, UTC
 */
public record PlanPolicy(
        boolean overrideMetadata,
        boolean overrideOwners,
        boolean overrideLineage,
        boolean forceService,
        Deletion deletion,
        LocalDate today) {

    /**
     * @param filtered whether what a filter excludes may be deleted
     * @param maxShare per cent of a kind's living entities that may go in one run
     * @param smallest deletions of up to this number are never too many
     * @param force whether to go on beyond the share
     */
    public record Deletion(
            boolean dashboards,
            boolean charts,
            boolean dataModels,
            boolean filtered,
            double maxShare,
            int smallest,
            boolean force) {
        boolean allows(AssetKind kind) {
            return switch (kind) {
                case DASHBOARD -> dashboards;
                case CHART -> charts;
                case DATA_MODEL -> dataModels;
            };
        }
    }
}
