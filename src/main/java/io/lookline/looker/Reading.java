package io.lookline.looker;

import io.lookline.config.Extraction;
import io.lookline.config.LookerConnection;
import io.lookline.config.Settings;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.http.HttpFailure;
import io.lookline.http.Parallel;
import io.lookline.looker.Dashboard.Tile;
import io.lookline.looker.DashboardMapping.Mapped;
import io.lookline.looker.LookerInstance.Look;
import io.lookline.looker.LookerInstance.User;
import io.lookline.looker.ReadListener.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One reading of Looker: the lists first, for the filters to work on, then what they select. */
final class Reading {
    /** Threads that wait for each permit, so that a slow answer does not leave the others idle. */
    private static final int THREADS_PER_PERMIT = 4;

    private final LookerClient client;
    private final LookerConnection connection;
    private final Extraction extraction;
    private final Settings settings;
    private final ReadListener listener;
    private final LookerProblems problems;
    private final Parallel parallel;
    private final QueryMapping queries = new QueryMapping();
    private final List<Diagnostic> notices = new ArrayList<>();

    Reading(
            LookerClient client,
            LookerConnection connection,
            Extraction extraction,
            Settings settings,
            ReadListener listener) {
        this.client = client;
        this.connection = connection;
        this.extraction = extraction;
        this.settings = settings;
        this.listener = listener;
        this.problems = new LookerProblems(connection.displayUrl());
        this.parallel = new Parallel(settings.limits().lookerConcurrency() * THREADS_PER_PERMIT);
    }

    /** @param looks the Looks among the tiles */
    private record Dashboards(Listing<Dashboard> dashboards, Listing<Tile> tiles, Set<String> looks) {}

    LookerInstance read() {
        String release = release();
        Optional<ListAttempt<ModelAnswer>> models =
                extraction.includeDataModels() ? Optional.of(ListAttempt.of(client::models)) : Optional.empty();
        ListAttempt<DashboardAnswer> list = ListAttempt.of(client::dashboards);
        refuseWhenNothingIsListed(models, list);
        FolderTree folders = folders();
        FolderRules rules = new FolderRules(folders, extraction, settings);
        Listing<Explore> explores = models.map(this::explores).orElseGet(Listing::notRead);
        Dashboards dashboards = dashboards(list, rules);
        Listing<Look> looks =
                settings.standaloneLooks() && dashboards.dashboards().complete()
                        ? looks(dashboards.looks(), rules)
                        : Listing.notRead();
        Map<String, User> users = extraction.includeOwners() ? users(dashboards.dashboards(), looks) : Map.of();
        return new LookerInstance(
                release,
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

    private Dashboards dashboards(ListAttempt<DashboardAnswer> list, FolderRules rules) {
        if (list.failure().isPresent()) {
            Diagnostic failure = problems.listing("dashboards", list.failure().get());
            return new Dashboards(
                    new Listing<>(List.of(), List.of(), List.of(failure), false), Listing.notRead(), Set.of());
        }
        DashboardSelection selection = DashboardSelection.of(list.items(), extraction.dashboards(), rules, problems);
        DashboardMapping mapping = new DashboardMapping(queries, extraction.charts(), problems);
        DashboardReader.Details details =
                new DashboardReader(client, mapping, problems, parallel).read(selection, progress(Stage.DASHBOARDS));
        return dashboards(selection, details);
    }

    private Dashboards dashboards(DashboardSelection selection, DashboardReader.Details details) {
        MergedTiles merged = new MergedTiles(client, queries, problems, parallel);
        List<Dashboard> filled = merged.fill(
                details.dashboards().stream().map(Mapped::dashboard).toList(), progress(Stage.MERGED_RESULTS));
        notices.addAll(merged.diagnostics());
        List<Diagnostic> failures = Stream.concat(selection.failures().stream(), details.failures().stream())
                .toList();
        Listing<Dashboard> dashboards = new Listing<>(filled, selection.filtered(), failures, true);
        Set<String> looks = new HashSet<>();
        details.dashboards().forEach(mapped -> looks.addAll(mapped.looks()));
        return new Dashboards(
                dashboards,
                new Listing<>(
                        List.of(),
                        details.dashboards().stream()
                                .flatMap(mapped -> mapped.filtered().stream())
                                .toList(),
                        details.dashboards().stream()
                                .flatMap(mapped -> mapped.failures().stream())
                                .toList(),
                        dashboards.readInFull()),
                looks);
    }

    private Listing<Look> looks(Set<String> onDashboards, FolderRules rules) {
        return new LookReader(client, queries, problems, parallel)
                .read(onDashboards, extraction.charts(), rules, progress(Stage.LOOKS));
    }

    private Map<String, User> users(Listing<Dashboard> dashboards, Listing<Look> looks) {
        TreeSet<String> owners = new TreeSet<>();
        Stream.concat(
                        dashboards.items().stream().map(Dashboard::userId),
                        looks.items().stream().map(Look::userId))
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
