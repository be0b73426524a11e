package io.lookline.lineage;

import io.lookline.catalog.Chart;
import io.lookline.catalog.DataModel;
import io.lookline.catalog.DesiredState;
import io.lookline.catalog.Fqn;
import io.lookline.catalog.Names;
import io.lookline.catalog.Tag;
import io.lookline.diagnostic.ItemType;
import io.lookline.looker.Dashboard;
import io.lookline.looker.LookerInstance;
import io.lookline.looker.LookerInstance.Look;
import io.lookline.looker.LookerInstance.User;
import io.lookline.looker.Query;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the catalog should hold of a Looker instance. */
public final class DesiredStateResolver {
    private final LookerInstance looker;
    private final ResolveOptions options;
    private final Diagnostics diagnostics = new Diagnostics();
    private final List<Chart> charts = new ArrayList<>();
    private final List<io.lookline.catalog.Dashboard> dashboards = new ArrayList<>();
    private final Folders folders;
    private final TileCharts tileCharts;
    private final List<DataModel> dataModels;
    private final ExploreEdges edges;
    private final UnseenExplores unseen;
    private final Scopes scopes;

    private DesiredStateResolver(LookerInstance looker, ResolveOptions options) {
        this.looker = looker;
        this.options = options;
        this.folders = new Folders(looker.folders(), options.folderPaths());
        this.tileCharts = new TileCharts(options, diagnostics);
        ExploreModels models = new ExploreModels(options, diagnostics);
        this.dataModels = looker.explores().items().stream()
                .map(models::resolve)
                .flatMap(Optional::stream)
                .toList();
        models.reportUnknownTypes();
        this.edges = new ExploreEdges(dataModels);
        this.scopes = new Scopes(looker, options.service());
        this.unseen = new UnseenExplores(options, dataModels, looker.explores());
    }

    /** Pure: the same instance and options give an equal state. */
    public static DesiredState resolve(LookerInstance looker, ResolveOptions options) {
        return new DesiredStateResolver(looker, options).resolve();
    }

    private DesiredState resolve() {
        TakenNames names = new TakenNames(ItemType.DASHBOARD, diagnostics);
        for (Dashboard dashboard : looker.dashboards().items()) {
            names.take(dashboard.id(), dashboard.id(), url(dashboard)).ifPresent(name -> add(dashboard, name));
        }
        looker.looks().items().forEach(this::add);
        unseen.report(diagnostics);
        return new DesiredState(
                options.service(),
                tags(),
                dataModels,
                charts,
                dashboards,
                edges.all(),
                scopes.all(),
                diagnostics.all());
    }

    private void add(Dashboard dashboard, String name) {
        String fqn = Fqn.of(options.service(), name);
        List<String> chartFqns = new ArrayList<>();
        Set<String> explores = new LinkedHashSet<>();
        for (Dashboard.Tile tile : dashboard.tiles()) {
            tileCharts.resolve(tile, dashboard).ifPresent(chart -> {
                charts.add(chart);
                chartFqns.add(chart.fqn());
                tile.sources().forEach(query -> add(query, chart.fqn(), fqn, explores));
            });
        }
        dashboards.add(new io.lookline.catalog.Dashboard(
                name,
                fqn,
                Texts.firstOf(dashboard.title(), dashboard.id()),
                Texts.orNull(dashboard.description()),
                folders.project(dashboard),
                url(dashboard),
                chartFqns,
                List.copyOf(explores),
                owners(dashboard),
                options.includeUsage() ? dashboard.viewCount() : null));
    }

    private void add(Look look) {
        tileCharts.resolve(look).ifPresent(chart -> {
            charts.add(chart);
            if (look.query() != null) {
                add(look.query(), chart.fqn(), null, new HashSet<>());
            }
        });
    }

    /** What a filter excludes appears nowhere, not even as a reference. */
    private void add(Query query, String chartFqn, String dashboardFqn, Set<String> explores) {
        if (!Texts.says(query.model()) || !Texts.says(query.explore())) {
            return;
        }
        String explore = ExploreModels.fqn(options.service(), query.model(), query.explore());
        if (scopes.excludesExplore(explore)) {
            return;
        }
        explores.add(explore);
        edges.add(explore, query, chartFqn, dashboardFqn);
        unseen.seen(query, explore);
    }

    private String url(Dashboard dashboard) {
        return options.displayUrl() + "/dashboards/" + dashboard.id();
    }

    private List<String> owners(Dashboard dashboard) {
        User user = dashboard.userId() == null ? null : looker.users().get(dashboard.userId());
        return options.includeOwners() && user != null && Texts.says(user.email()) ? List.of(user.email()) : List.of();
    }

    private List<Tag> tags() {
        return looker.explores().items().stream()
                .flatMap(explore -> Stream.concat(
                        explore.tags().stream(),
                        Stream.concat(explore.dimensions().stream(), explore.measures().stream())
                                .flatMap(field -> field.tags().stream())))
                .filter(tag -> options.includeTags() && Texts.says(tag))
                .map(Names::clean)
                .distinct()
                .sorted()
                .map(Tag::new)
                .toList();
    }
}
