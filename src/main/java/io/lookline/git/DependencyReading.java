package io.lookline.git;

import io.lookline.config.LookmlSource;
import io.lookline.config.LookmlSource.Repository;
import io.lookline.config.Settings;
import io.lookline.diagnostic.Code;
import io.lookline.git.DependencyRules.Allowed;
import io.lookline.git.DependencyRules.Refused;
import io.lookline.git.Reading.Fetched;
import io.lookline.git.Reading.Project;
import io.lookline.http.Parallel;
import io.lookline.lookml.project.Manifest.Remote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Fetches what manifests import, level by level: the dependencies of the configured projects, then those of these. Each
 * repository at each ref is fetched once.
 */
final class DependencyReading {
    private static final int MOST_LEVELS = 5;
    private static final int MOST_REPOSITORIES = 50;

    private final Reading reading;
    private final DependencyRules rules;
    private final Parallel parallel;
    private final Map<String, Optional<Project>> known = new HashMap<>();
    private int fetched;

    DependencyReading(Reading reading, List<LookmlSource> sources, Settings.Git settings, Parallel parallel) {
        this.reading = reading;
        this.parallel = parallel;
        this.rules = new DependencyRules(
                sources.stream()
                        .filter(Repository.class::isInstance)
                        .map(Repository.class::cast)
                        .toList(),
                settings);
        reading.read().forEach((source, project) -> {
            if (source instanceof Repository repository) {
                known.putIfAbsent(key(repository, Optional.empty()), Optional.of(project));
                known.putIfAbsent(key(repository, repository.ref()), Optional.of(project));
            }
        });
    }

    /** One name in one manifest. */
    private record Wish(Project importing, Remote dependency, Allowed allowed) {}

    void run() {
        List<Project> level = List.copyOf(reading.read().values());
        for (int depth = 1; !level.isEmpty(); depth++) {
            level = next(level, depth);
        }
    }

    private List<Project> next(List<Project> importing, int depth) {
        Map<String, List<Wish>> wishes = new LinkedHashMap<>();
        importing.forEach(project -> project.tree().manifest().dependencies().stream()
                .filter(dependency -> !project.tree().imported().containsKey(dependency.name()))
                .filter(Remote.class::isInstance)
                .map(Remote.class::cast)
                .forEach(remote -> judge(project, remote, depth, wishes)));
        List<Fetched> answers = parallel.map(
                wishes.values(),
                same -> reading.fetch(
                        same.getFirst().allowed().repository(),
                        same.getFirst().allowed().trusted()));
        List<Project> added = new ArrayList<>();
        int i = 0;
        for (Map.Entry<String, List<Wish>> same : wishes.entrySet()) {
            Fetched answer = answers.get(i++);
            Optional<Project> project = reading.addImported(
                    answer, same.getValue().getFirst().dependency().name());
            known.put(same.getKey(), project);
            project.ifPresent(added::add);
            same.getValue().forEach(wish -> link(wish, project, reason(answer)));
        }
        return added;
    }

    private void judge(Project importing, Remote remote, int depth, Map<String, List<Wish>> wishes) {
        switch (rules.judge(remote)) {
            case Refused(String reason, String hint) ->
                reading.missing(importing, remote, Code.GIT_DEPENDENCY_REFUSED, "was refused: " + reason, hint);
            case Allowed allowed -> {
                String key = key(allowed.repository(), remote.ref());
                Wish wish = new Wish(importing, remote, allowed);
                if (known.containsKey(key)) {
                    link(wish, known.get(key), "could not be read");
                } else if (wishes.containsKey(key)) {
                    wishes.get(key).add(wish);
                } else {
                    want(wish, key, depth, wishes);
                }
            }
        }
    }

    private void want(Wish wish, String key, int depth, Map<String, List<Wish>> wishes) {
        if (depth > MOST_LEVELS || fetched >= MOST_REPOSITORIES) {
            reading.missing(
                    wish.importing(),
                    wish.dependency(),
                    Code.GIT_DEPENDENCY_REFUSED,
                    depth > MOST_LEVELS
                            ? "was refused: dependencies are nested deeper than " + MOST_LEVELS
                            : "was refused: there are more than " + MOST_REPOSITORIES + " dependencies",
                    "name its repository in the workflow too");
            return;
        }
        fetched++;
        wishes.put(key, new ArrayList<>(List.of(wish)));
    }

    private void link(Wish wish, Optional<Project> project, String reason) {
        if (project.isPresent()) {
            reading.link(
                    wish.importing(), wish.dependency().name(), project.get().name());
        } else {
            reading.missing(
                    wish.importing(),
                    wish.dependency(),
                    Code.GIT_DEPENDENCY_UNREADABLE,
                    reason,
                    "check url and ref, and whether it needs a token of its own under gitDependencies");
        }
    }

    private static String reason(Fetched answer) {
        return "could not be read"
                + answer.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.code() == Code.GIT_REPOSITORY_UNREADABLE)
                        .map(diagnostic -> ": " + diagnostic.message())
                        .findFirst()
                        .orElse("");
    }

    private static String key(Repository repository, Optional<String> ref) {
        String name = Origins.of(repository.host()) + "/" + repository.owner() + "/" + repository.name();
        return name.toLowerCase(Locale.ROOT) + "@" + ref.orElse("");
    }
}
