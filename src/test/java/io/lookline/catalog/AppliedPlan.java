package io.lookline.catalog;

import io.lookline.catalog.CurrentState.StoredEdge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the catalog holds after a plan was applied in full: what was sent is what is stored, but for column pairs of edges
 * that name what is not there, which the server drops.
 */
public final class AppliedPlan {
    public static final String BOT = "ingestion-bot";

    private AppliedPlan() {}

    /** A catalog without the service, which knows these people by {@code name@example.com}. */
    public static CurrentState empty(String... people) {
        Map<String, Owner> owners = new LinkedHashMap<>();
        for (String person : people) {
            owners.put(person + "@example.com", new Owner("id-" + person, "user", person));
        }
        return new CurrentState(false, null, Map.of(), Map.of(), Map.of(), Map.of(), owners, BOT);
    }

    public static CurrentState to(CurrentState before, Plan plan) {
        Set<AssetRef> deleted = plan.deletions().effective().stream()
                .map(deletion -> new AssetRef(deletion.kind(), deletion.fqn()))
                .collect(Collectors.toSet());
        Map<String, Stored<Dashboard>> dashboards = assets(before.dashboards(), plan.dashboards(), deleted);
        dashboards.replaceAll((_, stored) -> withUsage(withoutSourceOnly(stored), plan.usage()));
        Map<String, Stored<Chart>> charts = assets(before.charts(), plan.charts(), deleted);
        charts.replaceAll((_, stored) -> onDashboards(stored, dashboards.values()));
        Map<String, Stored<DataModel>> dataModels = assets(before.dataModels(), plan.dataModels(), deleted);
        Set<String> columns = new HashSet<>(charts.keySet());
        dataModels.values().forEach(stored -> stored.asset()
                .columns()
                .forEach(column -> columns.add(Fqn.ofColumn(stored.asset().fqn(), column.name()))));
        return new CurrentState(
                true,
                tags(before, plan),
                dataModels,
                charts,
                dashboards,
                edges(before, plan, columns),
                before.owners(),
                before.bot());
    }

    private static Set<String> tags(CurrentState before, Plan plan) {
        if (before.tags() == null && !plan.writeClassification()) {
            return null;
        }
        Set<String> tags = new HashSet<>(before.tags() == null ? Set.of() : before.tags());
        plan.newTags().forEach(tag -> tags.add(tag.name()));
        return tags;
    }

    private static <A extends Asset> Map<String, Stored<A>> assets(
            Map<String, Stored<A>> before, List<Change<A>> changes, Set<AssetRef> deleted) {
        Map<String, Stored<A>> after = new LinkedHashMap<>(before);
        for (Change<A> change : changes) {
            switch (change) {
                case Change.Create<A> create ->
                    after.put(create.fqn(), stored(create.asset(), create.sourceHash(), create.owners(), null));
                case Change.Update<A> update ->
                    after.put(
                            update.fqn(),
                            stored(
                                    update.asset(),
                                    update.sourceHash(),
                                    update.owners(),
                                    update.stored().usage()));
                case Change.Unchanged<A> _, Change.LeftDeleted<A> _ -> {}
            }
        }
        after.replaceAll(
                (_, stored) -> deleted.contains(stored.asset().ref()) ? Edited.deletedBy(BOT, stored) : stored);
        return after;
    }

    private static <A extends Asset> Stored<A> stored(A asset, String hash, List<Owner> owners, Usage.Day usage) {
        return new Stored<>("id-" + asset.ref(), asset, false, BOT, hash, owners, usage);
    }

    /** The catalog knows a dashboard's owners as references, and no total of views. */
    private static Stored<Dashboard> withoutSourceOnly(Stored<Dashboard> stored) {
        Dashboard asset = stored.asset();
        return Edited.to(
                new Dashboard(
                        asset.name(),
                        asset.fqn(),
                        asset.displayName(),
                        asset.description(),
                        asset.project(),
                        asset.sourceUrl(),
                        asset.charts(),
                        asset.dataModels(),
                        List.of(),
                        null),
                stored);
    }

    private static Stored<Dashboard> withUsage(Stored<Dashboard> stored, List<Usage> usage) {
        return usage.stream()
                .filter(day -> day.dashboardFqn().equals(stored.asset().fqn()))
                .reduce((_, last) -> last)
                .map(day -> new Stored<>(
                        stored.id(),
                        stored.asset(),
                        stored.deleted(),
                        stored.updatedBy(),
                        stored.sourceHash(),
                        stored.owners(),
                        day.day()))
                .orElse(stored);
    }

    private static Stored<Chart> onDashboards(Stored<Chart> stored, Iterable<Stored<Dashboard>> dashboards) {
        Chart chart = stored.asset();
        List<String> holders = new ArrayList<>();
        dashboards.forEach(dashboard -> {
            if (!dashboard.deleted() && dashboard.asset().charts().contains(chart.fqn())) {
                holders.add(dashboard.asset().fqn());
            }
        });
        return Edited.to(
                new Chart(
                        chart.name(),
                        chart.fqn(),
                        chart.displayName(),
                        chart.description(),
                        chart.chartType(),
                        chart.sourceUrl(),
                        holders),
                stored);
    }

    private static Map<Edge.Key, StoredEdge> edges(CurrentState before, Plan plan, Set<String> columns) {
        Map<Edge.Key, StoredEdge> edges = new LinkedHashMap<>(before.edges());
        for (EdgeChange change : plan.edges()) {
            switch (change) {
                case EdgeChange.Put put -> edges.put(put.key(), new StoredEdge(kept(put.edge(), columns), true));
                case EdgeChange.Remove remove -> edges.remove(remove.key());
                case EdgeChange.Keep _ -> {}
            }
        }
        return edges;
    }

    private static Edge kept(Edge edge, Set<String> columns) {
        boolean fromTable = edge.key().from() instanceof TableRef;
        return edge.with(edge.columns().stream()
                .filter(pair -> columns.contains(pair.to()) && (fromTable || columns.contains(pair.from())))
                .toList());
    }
}
