package io.lookline.openmetadata;

import io.lookline.catalog.AssetKind;
import io.lookline.diagnostic.ItemType;
import java.util.List;

/**
 * One type's pair of writing calls.
 *
 * @param <R> the body of one entity
 */
record BulkEndpoint<R>(AssetKind kind, String path, Single<R> single, Bulk<R> bulk) {
    ItemType type() {
        return kind.itemType();
    }

    interface Single<R> {
        /** Sends one entity and returns its id. */
        String put(OpenMetadataApi api, R request);
    }

    interface Bulk<R> {
        Entities.BulkResult put(OpenMetadataApi api, List<R> requests);
    }

    static final BulkEndpoint<Requests.CreateDataModel> DATA_MODELS = new BulkEndpoint<>(
            AssetKind.DATA_MODEL,
            "/dashboard/datamodels",
            (api, request) -> api.putDataModel(request).id(),
            (api, requests) -> api.putDataModels(false, requests));

    static final BulkEndpoint<Requests.CreateChart> CHARTS = new BulkEndpoint<>(
            AssetKind.CHART,
            "/charts",
            (api, request) -> api.putChart(request).id(),
            (api, requests) -> api.putCharts(false, requests));

    static final BulkEndpoint<Requests.CreateDashboard> DASHBOARDS = new BulkEndpoint<>(
            AssetKind.DASHBOARD,
            "/dashboards",
            (api, request) -> api.putDashboard(request).id(),
            (api, requests) -> api.putDashboards(false, requests));
}
