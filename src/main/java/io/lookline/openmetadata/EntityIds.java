package io.lookline.openmetadata;

import io.lookline.catalog.AssetKind;
import io.lookline.catalog.AssetRef;
import io.lookline.catalog.Fqn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ids of what a bulk request created: its answer holds none, so one more list tells them. */
final class EntityIds {
    private static final String LIVING = "non-deleted";

    private final CatalogClient client;
    private final String service;

    EntityIds(CatalogClient client, String serviceName) {
        this.client = client;
        this.service = Fqn.of(serviceName);
    }

    /** The ids of all living entities of these kinds. */
    Map<AssetRef, String> read(Set<AssetKind> kinds) {
        Map<AssetRef, String> ids = new HashMap<>();
        for (AssetKind kind : kinds) {
            read(kind).forEach(entity -> ids.put(new AssetRef(kind, entity.getKey()), entity.getValue()));
        }
        return ids;
    }

    private List<Map.Entry<String, String>> read(AssetKind kind) {
        return switch (kind) {
            case DATA_MODEL ->
                Pages.all(
                        after -> client.get(
                                "/dashboard/datamodels",
                                api -> api.dataModels(service, LIVING, null, Pages.DATA_MODELS, after)),
                        model -> Map.entry(model.fullyQualifiedName(), model.id()));
            case CHART ->
                Pages.all(
                        after -> client.get("/charts", api -> api.charts(service, LIVING, null, Pages.CHARTS, after)),
                        chart -> Map.entry(chart.fullyQualifiedName(), chart.id()));
            case DASHBOARD ->
                Pages.all(
                        after -> client.get(
                                "/dashboards", api -> api.dashboards(service, LIVING, null, Pages.DASHBOARDS, after)),
                        dashboard -> Map.entry(dashboard.fullyQualifiedName(), dashboard.id()));
        };
    }
}
