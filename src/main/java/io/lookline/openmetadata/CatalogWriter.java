package io.lookline.openmetadata;

import io.lookline.catalog.Asset;
import io.lookline.catalog.AssetKind;
import io.lookline.catalog.AssetRef;
import io.lookline.catalog.Change;
import io.lookline.catalog.CurrentState;
import io.lookline.catalog.DeletionPlan;
import io.lookline.catalog.Plan;
import io.lookline.catalog.Tag;
import io.lookline.catalog.Usage;
import io.lookline.diagnostic.ItemType;
import io.lookline.http.Call;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Applies a plan, in the order of dependencies: service, classification, tags, data models, charts, dashboards, edges,
 * usage, deletions. Each write ends in the same state when it is repeated, so that a run may be killed at any point and
 * begun again.
 */
final class CatalogWriter {
    private final CatalogClient client;
    private final Outcomes outcomes;
    private final AssetWriter assets;
    private final EdgeWriter edges;
    private final Requests.CreateService service;

    CatalogWriter(CatalogClient client, Requests.CreateService service, WriteListener listener, int batchSize) {
        this.client = client;
        this.outcomes = new Outcomes(listener);
        RequestBodies bodies = new RequestBodies(service.name());
        this.assets = new AssetWriter(client, bodies, outcomes, new BulkWriter(client, outcomes, batchSize), batchSize);
        this.edges = new EdgeWriter(client, bodies, outcomes);
        this.service = service;
    }

    /** @throws io.lookline.http.HttpFailure when the catalog as a whole cannot be written to; what was written stays valid */
    void apply(Plan plan, CurrentState current) {
        outcomes.known(storedIds(current));
        writeService(plan);
        writeTags(plan);
        assets.writeDataModels(plan.dataModels());
        assets.writeCharts(plan.charts());
        assets.writeDashboards(plan.dashboards());
        if (!plan.edges().isEmpty() && !outcomes.stopping()) {
            outcomes.known(newIds(plan));
            edges.write(plan.edges());
        }
        writeUsage(plan.usage());
        delete(plan.deletions().effective());
    }

    /** Without the service nothing else can be written: its failure ends the run. */
    private void writeService(Plan plan) {
        if (plan.writeService() && !outcomes.stopping()) {
            client.put("/services/dashboardServices", api -> api.putDashboardService(service));
            outcomes.written(ItemType.SERVICE, service.name());
        }
    }

    private void writeTags(Plan plan) {
        if (plan.writeClassification()) {
            var request = new Requests.CreateClassification(Tag.CLASSIFICATION, Tag.CLASSIFICATION_DESCRIPTION);
            outcomes.attempt(
                    ItemType.CLASSIFICATION,
                    Tag.CLASSIFICATION,
                    () -> client.put("/classifications", api -> api.putClassification(request)));
        }
        client.parallel().map(plan.newTags(), tag -> outcomes.attempt(ItemType.TAG, tag.fqn(), () -> writeTag(tag)));
    }

    private void writeTag(Tag tag) {
        var request = new Requests.CreateTag(Tag.CLASSIFICATION, tag.name(), Tag.DESCRIPTION);
        client.put("/tags", api -> api.putTag(request));
    }

    private static Map<AssetRef, String> storedIds(CurrentState current) {
        Map<AssetRef, String> ids = new HashMap<>();
        List.of(current.dataModels(), current.charts(), current.dashboards()).forEach(stored -> stored.values()
                .forEach(entity -> ids.put(entity.asset().ref(), entity.id())));
        return ids;
    }

    private Map<AssetRef, String> newIds(Plan plan) {
        Set<AssetKind> kinds = EnumSet.noneOf(AssetKind.class);
        plan.assets()
                .filter(change -> change instanceof Change.Create<?>)
                .map(change -> ((Change.Create<? extends Asset>) change).asset().ref())
                .filter(ref -> outcomes.id(ref) == null && !outcomes.isMissing(ref))
                .map(AssetRef::kind)
                .forEach(kinds::add);
        return kinds.isEmpty() ? Map.of() : new EntityIds(client, plan.service()).read(kinds);
    }

    /** A count is set, not added: a repeated run does no harm. Days ascend, for sums are formed when a day is first seen. */
    private void writeUsage(List<Usage> usage) {
        Set<LocalDate> days = new TreeSet<>();
        usage.forEach(each -> days.add(each.day().date()));
        for (LocalDate day : days) {
            if (outcomes.stopping()) {
                return;
            }
            List<Usage> ofDay =
                    usage.stream().filter(each -> each.day().date().equals(day)).toList();
            client.parallel().map(ofDay, this::writeUsage);
            Call percentile = new Call("POST /usage/compute.percentile/dashboard/{date}", true);
            outcomes.step(
                    ItemType.USAGE,
                    "ranks of " + day,
                    () -> client.send(percentile, api -> api.computePercentile(day.toString(), Map.of())));
        }
    }

    private boolean writeUsage(Usage usage) {
        String id = outcomes.id(new AssetRef(AssetKind.DASHBOARD, usage.dashboardFqn()));
        if (id == null) {
            outcomes.dependencyMissing(ItemType.USAGE, usage.dashboardFqn(), usage.dashboardFqn());
            return false;
        }
        var request = new Requests.ReportUsage(
                usage.day().date().toString(), usage.day().count());
        return outcomes.attempt(
                ItemType.USAGE,
                usage.dashboardFqn(),
                () -> client.send(new Call("POST /usage/dashboard/{id}", true), api -> api.reportUsage(id, request)));
    }

    /** Soft, and only what the plan names. */
    private void delete(List<DeletionPlan.Deletion> deletions) {
        for (AssetKind kind : List.of(AssetKind.DASHBOARD, AssetKind.CHART, AssetKind.DATA_MODEL)) {
            List<DeletionPlan.Deletion> ofKind =
                    deletions.stream().filter(each -> each.kind() == kind).toList();
            client.parallel().map(ofKind, each -> outcomes.attempt(kind.itemType(), each.fqn(), () -> delete(each)));
        }
    }

    private void delete(DeletionPlan.Deletion deletion) {
        String id = deletion.id();
        switch (deletion.kind()) {
            case DASHBOARD -> client.delete("/dashboards/{id}", api -> api.deleteDashboard(id, false));
            case CHART -> client.delete("/charts/{id}", api -> api.deleteChart(id, false));
            case DATA_MODEL -> client.delete("/dashboard/datamodels/{id}", api -> api.deleteDataModel(id, false));
        }
    }
}
