package io.lookline.openmetadata;

import io.lookline.catalog.Asset;
import io.lookline.catalog.AssetKind;
import io.lookline.catalog.AssetRef;
import io.lookline.catalog.Change;
import io.lookline.catalog.Chart;
import io.lookline.catalog.Dashboard;
import io.lookline.catalog.DataModel;
import io.lookline.catalog.Owner;
import io.lookline.http.Call;
import io.lookline.http.Parallel;
import io.lookline.openmetadata.BulkWriter.Row;
import io.lookline.openmetadata.Requests.PatchOperation;
import io.lookline.openmetadata.Requests.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes data models, charts and dashboards, in this order: a dashboard that names a missing chart is refused. */
final class AssetWriter {
    /** Rows per second stop growing at two bulk requests at a time (measured on 1.12.6). */
    private static final int BATCHES_AT_A_TIME = 2;

    private final CatalogClient client;
    private final RequestBodies bodies;
    private final Outcomes outcomes;
    private final BulkWriter bulk;
    private final int batchSize;

    AssetWriter(CatalogClient client, RequestBodies bodies, Outcomes outcomes, BulkWriter bulk, int batchSize) {
        this.client = client;
        this.bodies = bodies;
        this.outcomes = outcomes;
        this.bulk = bulk;
        this.batchSize = batchSize;
    }

    /** A bulk request loses the column tags of data models that it creates (1.12.6): those go singly. */
    void writeDataModels(List<Change<DataModel>> changes) {
        inBatches(changes, this::writeDataModelBatch);
    }

    private void writeDataModelBatch(List<Change<DataModel>> changes) {
        List<Row<Requests.CreateDataModel>> batched = new ArrayList<>();
        List<Row<Requests.CreateDataModel>> single = new ArrayList<>();
        for (Write<DataModel> write : patched(changes)) {
            boolean tagged = write.isNew()
                    && write.asset().columns().stream()
                            .anyMatch(column -> !column.tags().isEmpty());
            (tagged ? single : batched).add(row(write.asset(), bodies.dataModel(write.asset(), write.sourceHash())));
        }
        bulk.writeSingly(BulkEndpoint.DATA_MODELS, single);
        bulk.write(BulkEndpoint.DATA_MODELS, batched);
        patchRevived(changes);
    }

    void writeCharts(List<Change<Chart>> changes) {
        inBatches(changes, this::writeChartBatch);
    }

    private void writeChartBatch(List<Change<Chart>> changes) {
        bulk.write(
                BulkEndpoint.CHARTS,
                patched(changes).stream()
                        .map(write -> row(write.asset(), bodies.chart(write.asset(), write.sourceHash())))
                        .toList());
        patchRevived(changes);
    }

    void writeDashboards(List<Change<Dashboard>> changes) {
        inBatches(changes, this::writeDashboardBatch);
    }

    private void writeDashboardBatch(List<Change<Dashboard>> changes) {
        bulk.write(
                BulkEndpoint.DASHBOARDS,
                patched(changes).stream()
                        .map(write -> row(
                                write.asset(),
                                bodies.dashboard(
                                        withoutMissing(write.asset()), references(write.owners()), write.sourceHash())))
                        .toList());
        patchRevived(changes);
    }

    /**
     * A run that is stopping begins no batch, and ends those that it began: between the steps of one, the catalog holds a
     * text under the mark of another, which the next run would take for a person's.
     */
    private <A extends Asset> void inBatches(List<Change<A>> changes, Consumer<List<Change<A>>> write) {
        List<Change<A>> pending =
                changes.stream().filter(AssetWriter::isPending).toList();
        List<List<Change<A>>> batches = new ArrayList<>();
        for (int from = 0; from < pending.size(); from += batchSize) {
            batches.add(pending.subList(from, Math.min(pending.size(), from + batchSize)));
        }
        new Parallel(BATCHES_AT_A_TIME).map(batches, batch -> {
            if (!outcomes.stopping()) {
                write.accept(batch);
            }
            return batch.size();
        });
    }

    private static boolean isPending(Change<?> change) {
        return switch (change) {
            case Change.Create<?> _, Change.Update<?> _ -> true;
            case Change.Unchanged<?> _, Change.LeftDeleted<?> _ -> false;
        };
    }

    private record Write<A extends Asset>(A asset, String sourceHash, List<Owner> owners, boolean isNew) {}

    /** What is to be sent, after the patches: a crash in between leaves nothing that looks like a person's edit. */
    private <A extends Asset> List<Write<A>> patched(List<Change<A>> changes) {
        return client.parallel().map(changes, this::patched).stream()
                .flatMap(List::stream)
                .toList();
    }

    private <A extends Asset> List<Write<A>> patched(Change<A> change) {
        return switch (change) {
            case Change.Create<A> create ->
                List.of(new Write<>(create.asset(), create.sourceHash(), create.owners(), true));
            case Change.Update<A> update ->
                patch(update)
                        ? List.of(new Write<>(update.asset(), update.sourceHash(), update.owners(), false))
                        : List.of();
            case Change.Unchanged<A> _, Change.LeftDeleted<A> _ -> List.of();
        };
    }

    /** A deleted entity cannot be patched before the PUT that brings it back. */
    private boolean patch(Change.Update<?> update) {
        return update.stored().deleted() || sendPatches(update);
    }

    private <A extends Asset> void patchRevived(List<Change<A>> changes) {
        for (Change<A> change : changes) {
            if (change instanceof Change.Update<A> update
                    && update.stored().deleted()
                    && !outcomes.isMissing(update.asset().ref())) {
                sendPatches(update);
            }
        }
    }

    private boolean sendPatches(Change.Update<?> update) {
        if (update.patches().isEmpty()) {
            return true;
        }
        List<PatchOperation> operations = update.patches().stream()
                .map(patch -> new PatchOperation("replace", patch.path(), patch.value()))
                .toList();
        return outcomes.step(
                update.asset().kind().itemType(),
                update.fqn(),
                () -> patch(update.asset().kind(), update.stored().id(), operations));
    }

    private void patch(AssetKind kind, String id, List<PatchOperation> operations) {
        switch (kind) {
            case DATA_MODEL ->
                client.send(
                        new Call("PATCH /dashboard/datamodels/{id}", false), api -> api.patchDataModel(id, operations));
            case CHART -> client.send(new Call("PATCH /charts/{id}", false), api -> api.patchChart(id, operations));
            case DASHBOARD ->
                client.send(new Call("PATCH /dashboards/{id}", false), api -> api.patchDashboard(id, operations));
        }
    }

    private Dashboard withoutMissing(Dashboard dashboard) {
        return dashboard.withMembers(
                present(AssetKind.CHART, dashboard.charts()), present(AssetKind.DATA_MODEL, dashboard.dataModels()));
    }

    private List<String> present(AssetKind kind, List<String> names) {
        return names.stream()
                .filter(name -> !outcomes.isMissing(new AssetRef(kind, name)))
                .toList();
    }

    private static List<Reference> references(List<Owner> owners) {
        return owners.stream()
                .map(owner -> new Reference(owner.id(), owner.type(), null, null))
                .toList();
    }

    private static <R> Row<R> row(Asset asset, R request) {
        return new Row<>(asset.fqn(), asset.name(), request);
    }
}
