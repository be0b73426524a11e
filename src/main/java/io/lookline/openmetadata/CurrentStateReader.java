package io.lookline.openmetadata;

import io.lookline.catalog.Asset;
import io.lookline.catalog.AssetRef;
import io.lookline.catalog.CurrentState;
import io.lookline.catalog.DataModel;
import io.lookline.catalog.DesiredState;
import io.lookline.catalog.Edge;
import io.lookline.catalog.Fqn;
import io.lookline.catalog.Owner;
import io.lookline.catalog.Stored;
import io.lookline.catalog.Tag;
import java.util.ArrayList;
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

/** Reads what the catalog holds of one service: one paged list per type, and the edges of the desired explores. */
final class CurrentStateReader {
    private static final int USERS = 1000;
    private static final int TAGS = 1000;
    private static final int CHARTS = 1000;
    private static final int DASHBOARDS = 250;
    /** Lists of data models hold all their columns, so their pages are short. */
    private static final int DATA_MODELS = 50;

    private final CatalogClient client;

    CurrentStateReader(CatalogClient client) {
        this.client = client;
    }

    CurrentState read(DesiredState desired, String bot) {
        String service = Fqn.of(desired.service());
        boolean exists = client.find(
                        "/services/dashboardServices/name/{fqn}", api -> api.dashboardService(service, "all"))
                .isPresent();
        Map<String, Stored<DataModel>> dataModels = exists ? dataModels(service) : Map.of();
        return new CurrentState(
                exists,
                desired.tags().isEmpty() ? null : tags(),
                dataModels,
                exists ? charts(service) : Map.of(),
                exists ? dashboards(service) : Map.of(),
                edges(desired.dataModels(), dataModels),
                owners(desired),
                bot);
    }

    private Map<String, Stored<DataModel>> dataModels(String service) {
        return byName(pages(
                after -> client.get(
                        "/dashboard/datamodels", api -> api.dataModels(service, "all", "tags", DATA_MODELS, after)),
                StoredAssets::dataModel));
    }

    private Map<String, Stored<io.lookline.catalog.Chart>> charts(String service) {
        return byName(pages(
                after -> client.get("/charts", api -> api.charts(service, "all", "dashboards", CHARTS, after)),
                StoredAssets::chart));
    }

    private Map<String, Stored<io.lookline.catalog.Dashboard>> dashboards(String service) {
        String fields = "charts,dataModels,owners,usageSummary";
        return byName(pages(
                after -> client.get("/dashboards", api -> api.dashboards(service, "all", fields, DASHBOARDS, after)),
                StoredAssets::dashboard));
    }

    /** Ids by name of everything of the service, for what a bulk request created: its answer holds none. */
    Map<AssetRef, String> ids(String serviceName, Set<io.lookline.catalog.AssetKind> kinds) {
        String service = Fqn.of(serviceName);
        Map<AssetRef, String> ids = new LinkedHashMap<>();
        kinds.forEach(kind -> {
            switch (kind) {
                case DATA_MODEL -> dataModels(service).values().forEach(stored -> put(ids, stored));
                case CHART -> charts(service).values().forEach(stored -> put(ids, stored));
                case DASHBOARD -> dashboards(service).values().forEach(stored -> put(ids, stored));
            }
        });
        return ids;
    }

    private static void put(Map<AssetRef, String> ids, Stored<?> stored) {
        ids.put(stored.asset().ref(), stored.id());
    }

    private Set<String> tags() {
        if (client.find("/classifications/name/{fqn}", api -> api.classification(Tag.CLASSIFICATION))
                .isEmpty()) {
            return null;
        }
        return pages(after -> client.get("/tags", api -> api.tags(Tag.CLASSIFICATION, TAGS, after)), Entities.Tag::name)
                .stream()
                .collect(Collectors.toSet());
    }

    private Map<String, Owner> owners(DesiredState desired) {
        boolean asked = desired.dashboards().stream()
                .anyMatch(dashboard -> !dashboard.owners().isEmpty());
        Map<String, Owner> owners = new LinkedHashMap<>();
        if (asked) {
            pages(
                            after -> client.get("/users", api -> api.users(false, USERS, after)),
                            UnaryOperator.<Entities.User>identity())
                    .stream()
                    .filter(user -> !user.deleted() && user.email() != null)
                    .forEach(user -> owners.put(
                            user.email().toLowerCase(Locale.ROOT), new Owner(user.id(), "user", user.name())));
        }
        return owners;
    }

    private Map<Edge.Key, CurrentState.StoredEdge> edges(
            List<DataModel> explores, Map<String, Stored<DataModel>> stored) {
        List<Stored<DataModel>> known = explores.stream()
                .map(explore -> stored.get(explore.fqn()))
                .filter(Objects::nonNull)
                .filter(explore -> !explore.deleted())
                .toList();
        Map<Edge.Key, CurrentState.StoredEdge> edges = new LinkedHashMap<>();
        client.parallel().map(known, this::edgesOf).forEach(edges::putAll);
        return edges;
    }

    private Map<Edge.Key, CurrentState.StoredEdge> edgesOf(Stored<DataModel> explore) {
        return client.find("/lineage/dashboardDataModel/{id}", api -> api.lineageOfDataModel(explore.id(), 0, 1))
                .map(lineage -> StoredEdges.of(explore.asset().fqn(), explore.id(), lineage))
                .orElse(Map.of());
    }

    private static <A extends Asset> Map<String, Stored<A>> byName(Collection<Stored<A>> stored) {
        return stored.stream()
                .collect(Collectors.toMap(
                        entity -> entity.asset().fqn(), Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }

    /** All pages of a list; each is turned into slim values before the next is asked for. */
    private static <E, T> List<T> pages(Function<String, Entities.Page<E>> page, Function<E, T> convert) {
        List<T> all = new ArrayList<>();
        String after = null;
        do {
            Entities.Page<E> answer = page.apply(after);
            answer.data().stream().map(convert).forEach(all::add);
            after = answer.paging() == null ? null : answer.paging().after();
        } while (after != null);
        return all;
    }
}
