package io.lookline.lineage;

import io.lookline.catalog.DesiredState;
import io.lookline.catalog.TableHits;
import io.lookline.catalog.TableSearch;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.looker.Dashboard;
import io.lookline.looker.Explore;
import io.lookline.looker.Listing;
import io.lookline.looker.Listing.Filtered;
import io.lookline.looker.LookerInstance;
import io.lookline.looker.LookerInstance.Connection;
import io.lookline.looker.LookerInstance.Folder;
import io.lookline.looker.LookerInstance.Look;
import io.lookline.looker.LookerInstance.User;
import io.lookline.lookml.project.LookmlOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds what was read from a Looker, all of it in full unless said otherwise, and resolves it for the service {@code svc}. */
final class Instances {
    private Listing<Explore> explores = full(List.of());
    private Listing<Dashboard> dashboards = full(List.of());
    private Listing<Dashboard.Tile> tiles = full(List.of());
    private Listing<Look> looks = full(List.of());
    private final Map<String, Folder> folders = new LinkedHashMap<>();
    private final Map<String, User> users = new LinkedHashMap<>();
    private final List<LookerInstance.Model> models = new ArrayList<>();
    private final List<Connection> connections = new ArrayList<>();
    private boolean connectionsRead = true;
    private final Map<String, ConnectionSettings> settings = new LinkedHashMap<>();
    private List<String> databaseServices = List.of();
    private Optional<LookmlState> lookml = Optional.empty();
    private LookmlOptions lookmlOptions = LookmlOptions.NONE;
    private ResolveOptions.ViewSelection views = ResolveOptions.ViewSelection.ALL;
    private boolean unreachableViews = true;
    private boolean gitLinks;
    private boolean folderPaths;
    private boolean precise;
    private boolean includeDataModels = true;
    private boolean includeTags = true;
    private boolean includeOwners = true;
    private boolean includeUsage = true;

    private Instances() {}

    static Instances looker() {
        return new Instances();
    }

    Instances explores(Explores... some) {
        explores = full(Arrays.stream(some).map(Explores::build).toList());
        return this;
    }

    /** With files; each of their models is one of Looker's. */
    Instances lookml(Lookmls files) {
        models.addAll(files.models());
        lookml = Optional.of(files.state());
        return this;
    }

    /** What decides about LookML that Looker tells. */
    Instances deciding(LookmlOptions options) {
        lookmlOptions = options;
        return this;
    }

    /** A model that no file has. */
    Instances model(String name) {
        models.add(new LookerInstance.Model(name, "elsewhere"));
        return this;
    }

    Instances selecting(ResolveOptions.ViewSelection selection) {
        views = selection;
        return this;
    }

    Instances withoutUnreachableViews() {
        unreachableViews = false;
        return this;
    }

    Instances gitLinks() {
        gitLinks = true;
        return this;
    }

    Instances dashboards(Boards... some) {
        dashboards = full(Arrays.stream(some).map(Boards::build).toList());
        return this;
    }

    Instances looks(Look... some) {
        looks = full(List.of(some));
        return this;
    }

    Instances folder(String id, String name, String parent) {
        folders.put(id, new Folder(id, name, parent, false));
        return this;
    }

    Instances user(String id, String email) {
        users.put(id, new User(id, email, null));
        return this;
    }

    Instances filteredExplore(String id) {
        explores = with(explores, id);
        return this;
    }

    Instances filteredDashboard(String id) {
        dashboards = with(dashboards, id);
        return this;
    }

    Instances filteredTile(String id) {
        tiles = with(tiles, id);
        return this;
    }

    Instances filteredLook(String id) {
        looks = with(looks, id);
        return this;
    }

    Instances failedExplore(Diagnostic failure) {
        explores = failing(explores, failure);
        return this;
    }

    Instances failedDashboard(Diagnostic failure) {
        dashboards = failing(dashboards, failure);
        return this;
    }

    Instances failedTile(Diagnostic failure) {
        tiles = failing(tiles, failure);
        return this;
    }

    Instances withoutDataModels() {
        explores = Listing.notRead();
        includeDataModels = false;
        return this;
    }

    Instances folderPaths() {
        folderPaths = true;
        return this;
    }

    Instances preciseTypes() {
        precise = true;
        return this;
    }

    Instances onlyTheContent() {
        includeTags = false;
        includeOwners = false;
        includeUsage = false;
        return this;
    }

    Instances connection(Connection connection) {
        connections.add(connection);
        return this;
    }

    Instances withoutConnections() {
        connectionsRead = false;
        return this;
    }

    /** What the YAML says of a connection. */
    Instances saying(String connection, ConnectionSettings said) {
        settings.put(connection, said);
        return this;
    }

    Instances databaseServices(String... prefixes) {
        databaseServices = List.of(prefixes);
        return this;
    }

    DesiredState resolve() {
        return resolve(Catalogs.catalog());
    }

    DesiredState resolve(Catalogs catalog) {
        DesiredStateResolver resolver = new DesiredStateResolver(instance(), lookml, options());
        return resolver.resolve(catalog.answer(resolver.tables()));
    }

    Explanations explanations(Catalogs catalog) {
        DesiredStateResolver resolver = new DesiredStateResolver(instance(), lookml, options());
        Map<TableSearch, TableHits> tables = catalog.answer(resolver.tables());
        return resolver.explanations(resolver.resolve(tables), tables, true);
    }

    Explanations explanationsWithoutCatalog() {
        DesiredStateResolver resolver = new DesiredStateResolver(instance(), lookml, options());
        Map<TableSearch, TableHits> tables = resolver.namedTables();
        return resolver.explanations(resolver.resolve(tables), tables, false);
    }

    Warehouses warehouses() {
        return new Warehouses(instance(), options());
    }

    private LookerInstance instance() {
        return new LookerInstance(
                "26.12",
                models,
                List.of(),
                connectionsRead ? full(connections) : Listing.notRead(),
                explores,
                dashboards,
                tiles,
                looks,
                folders,
                users,
                List.of());
    }

    private ResolveOptions options() {
        return new ResolveOptions(
                "svc",
                "https://looker",
                folderPaths,
                precise,
                includeDataModels,
                includeTags,
                includeOwners,
                includeUsage,
                unreachableViews,
                gitLinks,
                lookmlOptions,
                views,
                databaseServices,
                settings);
    }

    private static <T> Listing<T> full(List<T> items) {
        return new Listing<>(items, List.of(), List.of(), true);
    }

    private static <T> Listing<T> with(Listing<T> listing, String filtered) {
        return new Listing<>(
                listing.items(),
                List.of(new Filtered(filtered, "filterPattern")),
                listing.failures(),
                listing.complete());
    }

    private static <T> Listing<T> failing(Listing<T> listing, Diagnostic failure) {
        return new Listing<>(listing.items(), listing.filtered(), List.of(failure), listing.complete());
    }
}
