package io.lookline.openmetadata;

import io.lookline.catalog.Asset;
import io.lookline.catalog.CurrentState;
import io.lookline.catalog.DataModel;
import io.lookline.catalog.DesiredState;
import io.lookline.catalog.Edge;
import io.lookline.catalog.Fqn;
import io.lookline.catalog.Owner;
import io.lookline.catalog.Stored;
import io.lookline.catalog.Tag;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Reads what the catalog holds of one service: one paged list per type, and the edges of the desired data models. */
final class CurrentStateReader {
    private final CatalogClient client;
    private final boolean staleEdgesToo;

    /** @param staleEdgesToo whether edges are asked for where none is desired: a call for each view */
    CurrentStateReader(CatalogClient client, boolean staleEdgesToo) {
        this.client = client;
        this.staleEdgesToo = staleEdgesToo;
    }

    /** @param exists whether the service is there; nothing is asked about one that is not */
    CurrentState read(DesiredState desired, boolean exists, String bot) {
        String service = Fqn.of(desired.service());
        Map<String, Stored<DataModel>> dataModels = exists ? dataModels(service) : Map.of();
        return new CurrentState(
                exists,
                desired.tags().isEmpty() ? null : tags(),
                dataModels,
                exists ? charts(service) : Map.of(),
                exists ? dashboards(service) : Map.of(),
                edges(desired, dataModels),
                owners(desired),
                bot);
    }

    private Map<String, Stored<DataModel>> dataModels(String service) {
        return byName(Pages.all(
                after -> client.get(
                        "/dashboard/datamodels",
                        api -> api.dataModels(service, "all", "tags", Pages.DATA_MODELS, after)),
                StoredAssets::dataModel));
    }

    private Map<String, Stored<io.lookline.catalog.Chart>> charts(String service) {
        return byName(Pages.all(
                after -> client.get("/charts", api -> api.charts(service, "all", "dashboards", Pages.CHARTS, after)),
                StoredAssets::chart));
    }

    private Map<String, Stored<io.lookline.catalog.Dashboard>> dashboards(String service) {
        String fields = "charts,dataModels,owners,usageSummary";
        return byName(Pages.all(
                after -> client.get(
                        "/dashboards", api -> api.dashboards(service, "all", fields, Pages.DASHBOARDS, after)),
                StoredAssets::dashboard));
    }

    private Set<String> tags() {
        if (client.find("/classifications/name/{fqn}", api -> api.classification(Tag.CLASSIFICATION))
                .isEmpty()) {
            return null;
        }
        return Pages.all(
                        after -> client.get("/tags", api -> api.tags(Tag.CLASSIFICATION, Pages.TAGS, after)),
                        Entities.Tag::name)
                .stream()
                .collect(Collectors.toSet());
    }

    private Map<String, Owner> owners(DesiredState desired) {
        boolean asked = desired.dashboards().stream()
                .anyMatch(dashboard -> !dashboard.owners().isEmpty());
        Map<String, Owner> owners = new LinkedHashMap<>();
        if (asked) {
            Pages.all(
                            after -> client.get("/users", api -> api.users(false, Pages.USERS, after)),
                            UnaryOperator.<Entities.User>identity())
                    .stream()
                    .filter(user -> !user.deleted() && user.email() != null)
                    .forEach(user -> owners.put(
                            user.email().toLowerCase(Locale.ROOT), new Owner(user.id(), "user", user.name())));
        }
        return owners;
    }

    /** An explore's answer has the views that it is made of; a view that is made of tables or others needs one of its own. */
    private Map<Edge.Key, CurrentState.StoredEdge> edges(DesiredState desired, Map<String, Stored<DataModel>> stored) {
        Set<String> reached =
                desired.edges().stream().map(edge -> edge.key().to().fqn()).collect(Collectors.toSet());
        List<Stored<DataModel>> known = desired.dataModels().stream()
                .filter(model -> !model.isView() || staleEdgesToo || reached.contains(model.fqn()))
                .map(model -> stored.get(model.fqn()))
                .filter(Objects::nonNull)
                .filter(model -> !model.deleted())
                .toList();
        Map<Edge.Key, CurrentState.StoredEdge> edges = new LinkedHashMap<>();
        client.parallel().map(known, this::edgesOf).forEach(edges::putAll);
        return edges;
    }

    /** What leaves a view comes in at an explore or another view. */
    private Map<Edge.Key, CurrentState.StoredEdge> edgesOf(Stored<DataModel> model) {
        int downstream = model.asset().isView() ? 0 : 1;
        return client.find("/lineage/dashboardDataModel/{id}", api -> api.lineageOfDataModel(model.id(), 1, downstream))
                .map(lineage -> StoredEdges.of(model.asset().fqn(), model.id(), lineage))
                .orElse(Map.of());
    }

    private static <A extends Asset> Map<String, Stored<A>> byName(Collection<Stored<A>> stored) {
        return stored.stream()
                .collect(Collectors.toMap(
                        entity -> entity.asset().fqn(), Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }
}
