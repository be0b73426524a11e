package io.lookline.looker;

import io.lookline.config.Extraction;
import io.lookline.config.LookerConnection;
import io.lookline.config.Settings;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.http.HttpFailure;
import io.lookline.http.Parallel;
import io.lookline.looker.LookerInstance.Look;
import io.lookline.looker.LookerInstance.User;
import io.lookline.looker.ReadListener.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** One reading of what the filters select of Looker's lists. */
final class Reading {
    private static final Set<HttpFailure.Kind> REFUSALS =
            Set.of(HttpFailure.Kind.FORBIDDEN, HttpFailure.Kind.NOT_FOUND, HttpFailure.Kind.REJECTED);

    /** Threads that wait for each permit, so that a slow answer does not leave the others idle. */
    private static final int THREADS_PER_PERMIT = 4;

    private final LookerClient client;
    private final Extraction extraction;
    private final Settings settings;
    private final ReadListener listener;
    private final LookerProblems problems;
    private final Parallel parallel;
    private final QueryMapping queries = new QueryMapping();
    private final List<Diagnostic> notices = new ArrayList<>();

    Reading(LookerClient client, LookerConnection connection, LookerScope scope, ReadListener listener) {
        this.client = client;
        this.extraction = scope.extraction();
        this.settings = scope.settings();
        this.listener = listener;
        this.problems = new LookerProblems(connection.displayUrl());
        this.parallel = new Parallel(settings.limits().lookerConcurrency() * THREADS_PER_PERMIT);
    }

    /** @param modelsWithFiles the names of the models of which files tell the SQL */
    LookerInstance read(LookerLists lists, Set<String> modelsWithFiles) {
        notices.addAll(lists.notices());
        FolderTree folders = folders();
        FolderRules rules = new FolderRules(folders, extraction, settings);
        Listing<Explore> explores = lists.answers()
                .models()
                .map(models -> explores(models, modelsWithFiles))
                .orElseGet(Listing::notRead);
        DashboardsAndTiles.Result dashboards = dashboards(lists.answers().dashboards(), rules);
        Listing<Look> looks = looks(dashboards, rules);
        Map<String, User> users = extraction.includeOwners() ? users(dashboards.dashboards()) : Map.of();
        return new LookerInstance(
                lists.release(),
                lists.models(),
                lists.projects(),
                extraction.includeDataModels() ? connections() : Listing.notRead(),
                explores,
                dashboards.dashboards(),
                dashboards.tiles(),
                looks,
                folders.folders(),
                users,
                List.copyOf(notices));
    }

    private FolderTree folders() {
        ListAttempt<FolderAnswer> answer = ListAttempt.of(client::folders);
        answer.failure().ifPresent(failure -> notices.add(problems.optionalListing("folders", failure)));
        return answer.failure().isPresent() ? FolderTree.UNKNOWN : FolderTree.of(answer.items());
    }

    /** A right that is missing is missing on each run; what else goes wrong leaves in doubt what is usually known. */
    private Listing<LookerInstance.Connection> connections() {
        ListAttempt<ConnectionAnswer> answer = ListAttempt.of(client::connections);
        answer.failure().ifPresent(failure -> notices.add(problems.optionalListing("connections", failure)));
        List<LookerInstance.Connection> connections = answer.items().stream()
                .filter(Parsed::isGood)
                .map(Parsed::value)
                .filter(connection -> connection.name() != null)
                .map(ConnectionAnswer::connection)
                .toList();
        boolean known = answer.failure()
                .map(HttpFailure::kind)
                .filter(kind -> !REFUSALS.contains(kind))
                .isEmpty();
        return new Listing<>(connections, List.of(), List.of(), known);
    }

    private Listing<Explore> explores(ListAttempt<ModelAnswer> models, Set<String> modelsWithFiles) {
        if (models.failure().isPresent()) {
            Diagnostic failure = problems.listing("models", models.failure().get());
            return new Listing<>(List.of(), List.of(), List.of(failure), false);
        }
        ExploreSelection selection = ExploreSelection.of(models.items(), extraction, settings, problems);
        ExploreReader.Result result = new ExploreReader(client, problems, parallel, modelsWithFiles)
                .read(selection, progress(Stage.EXPLORES));
        notices.addAll(result.broken());
        return result.explores();
    }

    private DashboardsAndTiles.Result dashboards(ListAttempt<DashboardAnswer> list, FolderRules rules) {
        if (list.failure().isPresent()) {
            return DashboardsAndTiles.Result.refused(
                    problems.listing("dashboards", list.failure().get()));
        }
        DashboardSelection selection = DashboardSelection.of(list.items(), extraction.dashboards(), rules, problems);
        DashboardsAndTiles.Result result = new DashboardsAndTiles(client, queries, problems, parallel)
                .read(selection, extraction.charts(), listener);
        notices.addAll(result.notices());
        return result;
    }

    /** As long as a dashboard could not be read, nobody knows which Looks are on none. */
    private Listing<Look> looks(DashboardsAndTiles.Result dashboards, FolderRules rules) {
        if (!settings.standaloneLooks() || !dashboards.dashboards().readInFull()) {
            return Listing.notRead();
        }
        return new LookReader(client, queries, problems, parallel)
                .read(dashboards.looks(), extraction.charts(), rules, progress(Stage.LOOKS));
    }

    private Map<String, User> users(Listing<Dashboard> dashboards) {
        TreeSet<String> owners = new TreeSet<>();
        dashboards.items().stream()
                .map(Dashboard::userId)
                .filter(Objects::nonNull)
                .forEach(owners::add);
        UserReader reader = new UserReader(client, problems, parallel);
        Map<String, User> users = reader.read(owners, progress(Stage.USERS));
        notices.addAll(reader.diagnostics());
        return users;
    }

    private Progress progress(Stage stage) {
        return new Progress(listener, stage);
    }
}
