package io.lookline.catalog;

import java.util.Set;
import java.util.stream.Collectors;

/** How much of the lineage a run was able to compute: only there is what it did not compute known to be stale. */
final class EdgeCoverage {
    private final DesiredState desired;
    private final Set<String> read;
    private final boolean tilesRead;

    EdgeCoverage(DesiredState desired) {
        this.desired = desired;
        this.read = desired.dataModels().stream()
                .filter(DataModel::complete)
                .map(DataModel::fqn)
                .collect(Collectors.toSet());
        this.tilesRead = desired.scope(AssetKind.DASHBOARD).complete()
                && desired.scope(AssetKind.CHART).complete();
    }

    /** Whether both ends were read in full, and so all that leads from the one to the other. */
    boolean covers(Edge.Key key) {
        return isRead(key.from())
                && switch (key.to().kind()) {
                    case DATA_MODEL ->
                        read.contains(key.to().fqn())
                                && !desired.unsure().contains(key.to().fqn())
                                && viewsRead(key.to().fqn());
                    case CHART, DASHBOARD ->
                        tilesRead
                                && desired.scope(key.to().kind())
                                        .covers(key.to().fqn());
                };
    }

    /** A table is known by its name alone: what leads from it is as known as what it leads to. */
    private boolean isRead(LineageNode node) {
        return switch (node) {
            case AssetRef asset -> read.contains(asset.fqn());
            case TableRef _ -> true;
        };
    }

    /** Without LookML explores lead back to tables by themselves; with it views do, of which none may be missing. */
    private boolean viewsRead(String dataModel) {
        return desired.views()
                .map(views -> views.complete() && views.covers(dataModel))
                .orElse(true);
    }
}
