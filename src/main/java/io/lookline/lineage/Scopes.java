package io.lookline.lineage;

import io.lookline.catalog.AssetKind;
import io.lookline.catalog.DesiredState.Scope;
import io.lookline.catalog.Fqn;
import io.lookline.catalog.Names;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.looker.Listing;
import io.lookline.looker.LookerInstance;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much a reading of Looker tells about what is not there. A list that is empty tells nothing, for access grants can
 * empty one.
 */
final class Scopes {
    private final LookerInstance looker;
    private final String service;
    private final Set<String> filteredExplores;

    Scopes(LookerInstance looker, String service) {
        this.looker = looker;
        this.service = service;
        this.filteredExplores = filteredIds(looker.explores()).collect(Collectors.toSet());
    }

    /**
     * Whether a filter excludes an explore.
     *
     * @param id {@code model::explore}
     */
    boolean excludesExplore(String id) {
        return filteredExplores.contains(id);
    }

    Map<AssetKind, Scope> all() {
        boolean dashboardsRead = looker.dashboards().readInFull();
        return Map.of(
                AssetKind.DATA_MODEL,
                new Scope(
                        looker.explores().readInFull(),
                        dataModels(filteredExplores.stream()),
                        dataModels(failedIds(looker.explores()))),
                AssetKind.DASHBOARD,
                new Scope(
                        dashboardsRead,
                        assets(filteredIds(looker.dashboards())),
                        assets(failedIds(looker.dashboards()))),
                AssetKind.CHART,
                charts(dashboardsRead));
    }

    /**
     * Views bear the names of models, so that a model or an explore that was not read leaves them in doubt too.
     *
     * @param filesRead whether nothing of the LookML was lost
     * @param filtered the views that a filter excludes
     * @param unread the models that Looker has and no file: of their views nothing is known
     */
    Scope views(boolean filesRead, Set<String> filtered, Set<String> unread) {
        return new Scope(
                filesRead && looker.explores().readInFull(),
                filtered,
                Set.of(),
                beginnings(unread.stream()),
                beginnings(filteredModels()));
    }

    /** A model whose project is excluded is known by its explores alone. */
    private Stream<String> filteredModels() {
        Set<String> kept =
                looker.models().stream().map(LookerInstance.Model::name).collect(Collectors.toSet());
        return filteredExplores.stream()
                .map(id -> id.substring(0, id.indexOf("::")))
                .filter(model -> !kept.contains(model));
    }

    private Set<String> beginnings(Stream<String> models) {
        return models.map(model -> Fqn.ofDataModel(service, Names.clean(model)) + "_")
                .collect(Collectors.toSet());
    }

    /** Tiles and Looks have lists of their own, and each alone may be missing. */
    private Scope charts(boolean dashboardsRead) {
        boolean tilesRead = dashboardsRead
                && !isEmpty(looker.dashboards())
                && looker.tiles().failures().isEmpty();
        boolean looksRead = looker.looks().readInFull() && !isEmpty(looker.looks());
        Stream<String> looks = filteredIds(looker.looks()).map(LookNames::of);
        return new Scope(
                tilesRead,
                assets(Stream.concat(filteredIds(looker.tiles()), looks)),
                assets(failedIds(looker.tiles())),
                looksRead ? Set.of() : Set.of(Fqn.of(service) + "." + LookNames.PREFIX),
                Set.of());
    }

    private static boolean isEmpty(Listing<?> listing) {
        return listing.items().isEmpty() && listing.filtered().isEmpty();
    }

    private static Stream<String> filteredIds(Listing<?> listing) {
        return listing.filtered().stream().map(Listing.Filtered::id);
    }

    private static Stream<String> failedIds(Listing<?> listing) {
        return listing.failures().stream().map(Diagnostic::item);
    }

    private Set<String> assets(Stream<String> ids) {
        return ids.map(id -> Fqn.of(service, Names.clean(id))).collect(Collectors.toSet());
    }

    /** {@code model::explore} cleans to {@code model_explore}, the same as a dashboard's {@code model::name}. */
    private Set<String> dataModels(Stream<String> ids) {
        return ids.map(id -> Fqn.ofDataModel(service, Names.clean(id))).collect(Collectors.toSet());
    }
}
