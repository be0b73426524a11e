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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One reading of Looker: the lists first, for the filters to work on, then what they select. */
final class Reading {
    private static final Set<HttpFailure.Kind> REFUSALS =
            Set.of(HttpFailure.Kind.FORBIDDEN, HttpFailure.Kind.NOT_FOUND, HttpFailure.Kind.REJECTED);

    /** Threads that wait for each permit, so that a slow answer does not leave the others idle. */
    private static final int THREADS_PER_PERMIT = 4;

    private final LookerClient client;
    private final LookerConnection connection;
    private final LookerScope scope;
    private final Extraction extraction;
    private final Settings settings;
    private final ReadListener listener;
    private final LookerProblems problems;
    private final Parallel parallel;
    private final QueryMapping queries = new QueryMapping();
    private final List<Diagnostic> notices = new ArrayList<>();

    Reading(LookerClient client, LookerConnection connection, LookerScope scope, ReadListener listener) {
        this.client = client;
        this.connection = connection;
        this.scope = scope;
        this.extraction = scope.extraction();
        this.settings = scope.settings();
        this.listener = listener;
        this.problems = new LookerProblems(connection.displayUrl());
        this.parallel = new Parallel(settings.limits().lookerConcurrency() * THREADS_PER_PERMIT);
    }

    LookerInstance read() {
        String release = release();
        Optional<ListAttempt<ModelAnswer>> models =
                extraction.includeDataModels() ? Optional.of(ListAttempt.of(client::models)) : Optional.empty();
        ListAttempt<DashboardAnswer> list = ListAttempt.of(client::dashboards);
        refuseWhenNothingIsListed(models, list);
        FolderTree folders = folders();
        FolderRules rules = new FolderRules(folders, extraction, settings);
        Listing<Explore> explores = models.map(this::explores).orElseGet(Listing::notRead);
        DashboardsAndTiles.Result dashboards = dashboards(list, rules);
        Listing<Look> looks = looks(dashboards, rules);
        Map<String, User> users = extraction.includeOwners() ? users(dashboards.dashboards()) : Map.of();
        return new LookerInstance(
                release,
                models.map(this::models).orElse(List.of()),
                extraction.includeDataModels() && scope.lookml() ? projects() : List.of(),
                extraction.includeDataModels() ? connections() : Listing.notRead(),
                explores,
                dashboards.dashboards(),
                dashboards.tiles(),
                looks,
                folders.folders(),
                users,
                List.copyOf(notices));
    }

    private String release() {
        try {
            return LookerRelease.checked(client.versions(), connection.hostPort());
        } catch (HttpFailure failure) {
            if (failure.kind().systemWide()) {
                throw failure;
            }
            notices.add(problems.optionalListing("versions", failure));
            return "";
        }
    }

    private static void refuseWhenNothingIsListed(
            Optional<ListAttempt<ModelAnswer>> models, ListAttempt<DashboardAnswer> dashboards) {
        boolean noModels = models.isEmpty() || models.get().failure().isPresent();
        if (noModels && dashboards.failure().isPresent()) {
            throw dashboards.failure().get();
        }
    }

    private FolderTree folders() {
        ListAttempt<FolderAnswer> answer = ListAttempt.of(client::folders);
        answer.failure().ifPresent(failure -> notices.add(problems.optionalListing("folders", failure)));
        return answer.failure().isPresent() ? FolderTree.UNKNOWN : FolderTree.of(answer.items());
    }

    private List<LookerInstance.Model> models(ListAttempt<ModelAnswer> models) {
        return models.items().stream()
                .filter(Parsed::isGood)
                .map(Parsed::value)
                .filter(model -> model.name() != null && extraction.projects().keeps(model.projectName()))
                .map(model -> new LookerInstance.Model(model.name(), model.projectName()))
                .sorted(Comparator.comparing(LookerInstance.Model::name))
                .toList();
    }

    private List<LookerInstance.Project> projects() {
        return optional("projects", client::projects)
                .filter(project -> project.id() != null)
                .map(project -> new LookerInstance.Project(
                        project.id(), project.gitRemoteUrl(), project.gitProductionBranchName()))
                .toList();
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

    /** A list without which the run goes on. */
    private <T> Stream<T> optional(String name, Supplier<List<Parsed<T>>> list) {
        ListAttempt<T> answer = ListAttempt.of(list);
        answer.failure().ifPresent(failure -> notices.add(problems.optionalListing(name, failure)));
        return answer.items().stream().filter(Parsed::isGood).map(Parsed::value);
    }

    private Listing<Explore> explores(ListAttempt<ModelAnswer> models) {
        if (models.failure().isPresent()) {
            Diagnostic failure = problems.listing("models", models.failure().get());
            return new Listing<>(List.of(), List.of(), List.of(failure), false);
        }
        ExploreSelection selection = ExploreSelection.of(models.items(), extraction, settings, problems);
        ExploreReader.Result result =
                new ExploreReader(client, problems, parallel).read(selection, progress(Stage.EXPLORES));
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
