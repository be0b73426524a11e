package io.lookline.looker;

import io.lookline.config.Extraction;
import io.lookline.config.LookerConnection;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.http.HttpFailure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the lists that everything else goes by: filters work on them, and they tell what LookML belongs to the Looker. */
final class ListReader {
    private final LookerClient client;
    private final LookerConnection connection;
    private final LookerScope scope;
    private final Extraction extraction;
    private final LookerProblems problems;
    private final List<Diagnostic> notices = new ArrayList<>();

    ListReader(LookerClient client, LookerConnection connection, LookerScope scope) {
        this.client = client;
        this.connection = connection;
        this.scope = scope;
        this.extraction = scope.extraction();
        this.problems = new LookerProblems(connection.displayUrl());
    }

    LookerLists read() {
        String release = release();
        Optional<ListAttempt<ModelAnswer>> models =
                extraction.includeDataModels() ? Optional.of(ListAttempt.of(client::models)) : Optional.empty();
        ListAttempt<DashboardAnswer> dashboards = ListAttempt.of(client::dashboards);
        refuseWhenNothingIsListed(models, dashboards);
        return new LookerLists(
                release,
                models.map(this::models).orElse(List.of()),
                extraction.includeDataModels() && scope.lookml() ? projects() : List.of(),
                new LookerLists.Answers(models, dashboards),
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
        ListAttempt<ProjectAnswer> answer = ListAttempt.of(client::projects);
        answer.failure().ifPresent(failure -> notices.add(problems.optionalListing("projects", failure)));
        return answer.items().stream()
                .filter(Parsed::isGood)
                .map(Parsed::value)
                .filter(project -> project.id() != null)
                .map(project -> new LookerInstance.Project(
                        project.id(), project.gitRemoteUrl(), project.gitProductionBranchName()))
                .toList();
    }
}
