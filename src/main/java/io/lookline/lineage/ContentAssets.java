package io.lookline.lineage;

import io.lookline.catalog.Chart;
import io.lookline.catalog.Fqn;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
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
import java.util.Set;
import java.util.TreeSet;

/** Dashboards, tiles and Looks as dashboards and charts, with the edges from the explores that they ask. */
final class ContentAssets {
    private final LookerInstance looker;
    private final ResolveOptions options;
    private final ModelAssets models;
    private final Scopes scopes;
    private final ExploreEdges edges;
    private final Diagnostics diagnostics;
    private final Folders folders;
    private final TileCharts tileCharts;
    private final UnseenExplores unseen;
    private final List<Chart> charts = new ArrayList<>();
    private final List<io.lookline.catalog.Dashboard> dashboards = new ArrayList<>();
    private final Set<String> ownersWithoutEmail = new TreeSet<>();

    ContentAssets(
            LookerInstance looker,
            ResolveOptions options,
            ModelAssets models,
            Scopes scopes,
            Edges edges,
            Diagnostics diagnostics) {
        this.looker = looker;
        this.options = options;
        this.models = models;
        this.scopes = scopes;
        this.edges = new ExploreEdges(models.exploreModels(), edges);
        this.diagnostics = diagnostics;
        this.folders = new Folders(looker.folders(), options.folderPaths());
        this.tileCharts = new TileCharts(options, looker.explores().items(), diagnostics);
        this.unseen = new UnseenExplores(options, models.all(), looker.explores());
        TakenNames names = new TakenNames(ItemType.DASHBOARD, diagnostics);
        for (Dashboard dashboard : looker.dashboards().items()) {
            names.take(dashboard.id(), dashboard.id(), url(dashboard)).ifPresent(name -> add(dashboard, name));
        }
        looker.looks().items().forEach(this::add);
        unseen.report(diagnostics);
        reportOwners();
    }

    List<Chart> charts() {
        return charts;
    }

    List<io.lookline.catalog.Dashboard> dashboards() {
        return dashboards;
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

    /** What a filter excludes appears nowhere, not even as a reference; nor does what has lost its name to another explore. */
    private void add(Query query, String chartFqn, String dashboardFqn, Set<String> explores) {
        if (!Texts.says(query.model()) || !Texts.says(query.explore())) {
            return;
        }
        String explore = ExploreModels.fqn(options.service(), query.model(), query.explore());
        String holder = models.explore(explore).orElse(query.exploreId());
        if (scopes.excludesExplore(query.exploreId()) || !holder.equals(query.exploreId())) {
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
        if (!options.includeOwners() || !Texts.says(dashboard.userId())) {
            return List.of();
        }
        User user = looker.users().get(dashboard.userId());
        if (user == null || !Texts.says(user.email())) {
            ownersWithoutEmail.add(dashboard.userId());
            return List.of();
        }
        return List.of(user.email());
    }

    /** Told once per person, not once per dashboard. */
    private void reportOwners() {
        ownersWithoutEmail.forEach(id -> diagnostics.add(new Diagnostic(
                Code.LOOKER_OWNER_UNKNOWN,
                ItemType.OWNER,
                id,
                options.displayUrl() + "/admin/users/" + id + "/edit",
                "has no e-mail that the API user may see, so their dashboards get no owner",
                "give the API user the right see_users, or the user an e-mail")));
    }
}
