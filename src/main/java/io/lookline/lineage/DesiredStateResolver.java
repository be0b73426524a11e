package io.lookline.lineage;

import io.lookline.catalog.Chart;
import io.lookline.catalog.DataModel;
import io.lookline.catalog.DesiredState;
import io.lookline.catalog.Edge;
import io.lookline.catalog.Fqn;
import io.lookline.catalog.Tag;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.lookline.looker.Dashboard;
import io.lookline.looker.Explore;
import io.lookline.looker.LookerInstance;
import io.lookline.looker.LookerInstance.Look;
import io.lookline.looker.LookerInstance.User;
import io.lookline.looker.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
    private final List<DataModel> dataModels = new ArrayList<>();
    /** The explore that has a data model's name, for two may want the same. */
    private final Map<String, String> exploresByFqn = new HashMap<>();

    private final Optional<LookmlState> lookml;
    private final Optional<ViewModels> views;
    private final Map<String, Written> explores = new HashMap<>();
    private final List<Edge> edgesOfViews = new ArrayList<>();
    private final ExploreEdges edges;
    private final UnseenExplores unseen;
    private final Set<String> ownersWithoutEmail = new TreeSet<>();
    private final Scopes scopes;

    private DesiredStateResolver(LookerInstance looker, Optional<LookmlState> lookml, ResolveOptions options) {
        this.looker = looker;
        this.lookml = lookml;
        this.options = options;
        this.folders = new Folders(looker.folders(), options.folderPaths());
        this.tileCharts = new TileCharts(options, looker.explores().items(), diagnostics);
        Optional<LookmlModels> lookmlModels = lookml.map(state -> new LookmlModels(looker, state));
        FieldTypes types = new FieldTypes(new ColumnTypes(options.preciseTypes()));
        TakenNames names = new TakenNames(ItemType.DATA_MODEL, diagnostics);
        ExploreModels models = new ExploreModels(options, types, names, diagnostics);
        for (Explore explore : looker.explores().items()) {
            String text = lookmlModels.map(each -> each.text(explore)).orElse(null);
            models.resolve(explore, text).ifPresent(written -> {
                dataModels.add(written.dataModel());
                exploresByFqn.put(written.dataModel().fqn(), explore.id());
                explores.put(explore.id(), written);
            });
        }
        this.edges = new ExploreEdges(dataModels);
        this.views = lookmlModels.map(
                each -> new ViewModels(looker, lookml.orElseThrow(), each, options, types, names, diagnostics));
        views.ifPresent(this::addViews);
        types.report(diagnostics);
        lookml.ifPresent(state -> LookmlProblems.of(state).forEach(diagnostics::add));
        this.scopes = new Scopes(looker, options.service());
        this.unseen = new UnseenExplores(options, dataModels, looker.explores());
    }

    /** As {@link #resolve(LookerInstance, Optional, ResolveOptions)}, of Looker alone. */
    public static DesiredState resolve(LookerInstance looker, ResolveOptions options) {
        return resolve(looker, Optional.empty(), options);
    }

    /**
     * Pure: the same input gives an equal state.
     *
     * @param lookml the files behind the instance; without them stored views are left alone
     */
    public static DesiredState resolve(LookerInstance looker, Optional<LookmlState> lookml, ResolveOptions options) {
        return new DesiredStateResolver(looker, lookml, options).resolve();
    }

    private void addViews(ViewModels known) {
        ViewEdges viewEdges = new ViewEdges(known);
        looker.explores().items().stream()
                .filter(explore -> explores.containsKey(explore.id()))
                .forEach(explore -> viewEdges.add(explore, explores.get(explore.id())));
        known.all().forEach(viewEdges::add);
        known.all().stream().map(ViewModels.Entity::dataModel).forEach(dataModels::add);
        edgesOfViews.addAll(viewEdges.all());
    }

    private DesiredState resolve() {
        TakenNames names = new TakenNames(ItemType.DASHBOARD, diagnostics);
        for (Dashboard dashboard : looker.dashboards().items()) {
            names.take(dashboard.id(), dashboard.id(), url(dashboard)).ifPresent(name -> add(dashboard, name));
        }
        looker.looks().items().forEach(this::add);
        unseen.report(diagnostics);
        reportOwners();
        return new DesiredState(
                options.service(),
                tags(),
                dataModels,
                charts,
                dashboards,
                Stream.concat(edgesOfViews.stream(), edges.all().stream()).toList(),
                scopes.all(),
                views.map(known -> scopes.views(
                        lookml.map(LookmlState::knowsAll).orElse(false), known.filtered(), known.unread())),
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

    /** What a filter excludes appears nowhere, not even as a reference; nor does what has lost its name to another explore. */
    private void add(Query query, String chartFqn, String dashboardFqn, Set<String> explores) {
        if (!Texts.says(query.model()) || !Texts.says(query.explore())) {
            return;
        }
        String explore = ExploreModels.fqn(options.service(), query.model(), query.explore());
        String holder = exploresByFqn.getOrDefault(explore, query.exploreId());
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

    private List<Tag> tags() {
        TakenTags taken = new TakenTags(diagnostics);
        Stream<String> ofExplores = looker.explores().items().stream()
                .flatMap(explore -> Stream.concat(
                        explore.tags().stream(),
                        Stream.concat(explore.dimensions().stream(), explore.measures().stream())
                                .flatMap(field -> field.tags().stream())));
        Stream<String> ofViews =
                views.stream().flatMap(known -> known.all().stream()).flatMap(ViewModels.Entity::tags);
        Stream.concat(ofExplores, ofViews)
                .filter(tag -> options.includeTags() && Texts.says(tag))
                .forEach(taken::add);
        return taken.all();
    }
}
