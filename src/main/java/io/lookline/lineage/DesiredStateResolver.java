package io.lookline.lineage;

import io.lookline.catalog.DataModel;
import io.lookline.catalog.DesiredState;
import io.lookline.catalog.TableHits;
import io.lookline.catalog.TableSearch;
import io.lookline.catalog.Tag;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.lookline.lineage.source.QueryCache;
import io.lookline.looker.Explore;
import io.lookline.looker.LookerInstance;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the catalog should hold of a Looker instance. Which tables views are made of is told first, so that the catalog can
 * be asked for them; with what it has of them the rest follows. Pure: the same input gives an equal state.
 */
public final class DesiredStateResolver {
    private final LookerInstance looker;
    private final Optional<LookmlState> lookml;
    private final ResolveOptions options;
    private final Diagnostics diagnostics = new Diagnostics();
    private final ModelAssets models;
    private final Warehouses warehouses;
    private final QueryCache queries = new QueryCache();

    /** @param lookml the files behind the instance; without them stored views are left alone */
    public DesiredStateResolver(LookerInstance looker, Optional<LookmlState> lookml, ResolveOptions options) {
        this.looker = looker;
        this.lookml = lookml;
        this.options = options;
        this.models = new ModelAssets(looker, lookml, options, diagnostics);
        this.warehouses = new Warehouses(looker, options);
    }

    /** The tables that views and explores are made of, as their SQL names them. */
    public Set<TableSearch> tables() {
        return new SourceReading(models, warehouses, new WarehouseTables(warehouses, Map.of()), queries)
                .searches()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The state, once.
     *
     * @param tables what the catalog has of the tables that views are made of
     */
    public DesiredState resolve(Map<TableSearch, TableHits> tables) {
        Edges edges = new Edges();
        SourceProblems problems = new SourceProblems();
        SourceReading sources = new SourceReading(models, warehouses, new WarehouseTables(warehouses, tables), queries);
        addEdges(sources, edges, problems);
        problems.report(diagnostics);
        warehouses.report(diagnostics);
        reportUntold();
        lookml.ifPresent(
                state -> LookmlProblems.of(state, sources.lookml().findings()).forEach(diagnostics::add));
        Scopes scopes = new Scopes(looker, options.service());
        ContentAssets content = new ContentAssets(looker, options, models, scopes, edges, diagnostics);
        return new DesiredState(
                options.service(),
                tags(),
                models.all(),
                content.charts(),
                content.dashboards(),
                edges.all(),
                scopes.all(),
                models.views()
                        .map(views -> scopes.views(
                                lookml.map(LookmlState::knowsAll).orElse(false), views.filtered(), views.unread())),
                problems.counts(),
                unsure(problems),
                diagnostics.all());
    }

    /**
     * Answers questions about single things.
     *
     * @param desired what was resolved
     * @param tables what it was resolved with
     * @param lookedFor whether a catalog told of the tables; otherwise they are {@link #namedTables}
     */
    public Explanations explanations(DesiredState desired, Map<TableSearch, TableHits> tables, boolean lookedFor) {
        SourceReading sources = new SourceReading(models, warehouses, new WarehouseTables(warehouses, tables), queries);
        return new Explanations(
                desired,
                new ExplanationSources(models, sources, lookedFor),
                new Explainers.Parts(looker, models, warehouses));
    }

    /** What a catalog would have that knows each table by its connection and its name in SQL, and no column that nobody reads. */
    public Map<TableSearch, TableHits> namedTables() {
        WarehouseTables none = new WarehouseTables(warehouses, Map.of());
        NamedTables named = new NamedTables();
        new SourceReading(models, warehouses, none, queries).all().forEach(named::add);
        return named.hits();
    }

    private void addEdges(SourceReading sources, Edges edges, SourceProblems problems) {
        models.views().ifPresent(views -> {
            ViewEdges viewEdges = new ViewEdges(views, edges);
            writtenExplores()
                    .forEach(explore -> viewEdges.add(explore, models.explores().get(explore.id())));
            views.all().forEach(viewEdges::add);
        });
        SourcePlaces places = new SourcePlaces(models, sources.lookml());
        SourceEdges sourceEdges = new SourceEdges(places, edges, problems);
        sources.all().forEach(sourceEdges::add);
    }

    /** The data models to which lineage may be missing for what could not be read. */
    private Set<String> unsure(SourceProblems problems) {
        if (!looker.connections().readInFull()) {
            return models.all().stream().map(DataModel::fqn).collect(Collectors.toSet());
        }
        boolean exploresRead = looker.explores().readInFull();
        Stream<Explore> listed = models.exploresWithoutFiles()
                .filter(explore -> !exploresRead || !explore.errors().isEmpty() || ListedExplores.keepsSql(explore));
        Stream<String> explores = Stream.concat(listed, models.exploresWithLostFiles())
                .map(explore -> models.explores().get(explore.id()).dataModel().fqn());
        return Stream.concat(problems.unsure().stream(), explores).collect(Collectors.toSet());
    }

    /** Without files and without the right to see LookML only tables are known. */
    private void reportUntold() {
        List<Explore> untold =
                models.exploresWithoutFiles().filter(ListedExplores::keepsSql).toList();
        if (!untold.isEmpty()) {
            diagnostics.add(new Diagnostic(
                    Code.LINEAGE_SQL_UNTOLD,
                    ItemType.LISTING,
                    "explores",
                    options.displayUrl() + "/explore/" + untold.getFirst().id().replace("::", "/"),
                    "tells no SQL of the fields of "
                            + SourceWords.listed(
                                    untold.stream().map(Explore::id).toList())
                            + ", so there is no lineage to their columns",
                    SourceWords.hint(Code.LINEAGE_SQL_UNTOLD)));
        }
    }

    private Stream<Explore> writtenExplores() {
        return looker.explores().items().stream()
                .filter(explore -> models.explores().containsKey(explore.id()));
    }

    private List<Tag> tags() {
        TakenTags taken = new TakenTags(diagnostics);
        models.tags().filter(tag -> options.includeTags() && Texts.says(tag)).forEach(taken::add);
        return taken.all();
    }
}
