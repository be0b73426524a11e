package io.lookline.openmetadata;

import io.lookline.catalog.Asset;
import io.lookline.catalog.AssetKind;
import io.lookline.catalog.Chart;
import io.lookline.catalog.CurrentState;
import io.lookline.catalog.Dashboard;
import io.lookline.catalog.DataModel;
import io.lookline.catalog.DesiredState;
import io.lookline.catalog.Fqn;
import io.lookline.catalog.Owner;
import io.lookline.catalog.Stored;
import io.lookline.catalog.Tag;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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
        Map<String, Stored<Chart>> charts = exists ? charts(service) : Map.of();
        Map<String, Stored<Dashboard>> dashboards = exists ? dashboards(service) : Map.of();
        EdgeReader edges = new EdgeReader(
                client,
                staleEdgesToo,
                Map.of(AssetKind.DATA_MODEL, dataModels, AssetKind.CHART, charts, AssetKind.DASHBOARD, dashboards));
        return new CurrentState(
                exists,
                desired.tags().isEmpty() ? null : tags(),
                dataModels,
                charts,
                dashboards,
                edges.read(desired),
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

    private Map<String, Stored<Chart>> charts(String service) {
        return byName(Pages.all(
                after -> client.get("/charts", api -> api.charts(service, "all", "dashboards", Pages.CHARTS, after)),
                StoredAssets::chart));
    }

    private Map<String, Stored<Dashboard>> dashboards(String service) {
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

    private static <A extends Asset> Map<String, Stored<A>> byName(Collection<Stored<A>> stored) {
        return stored.stream()
                .collect(Collectors.toMap(
                        entity -> entity.asset().fqn(), Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }
}
