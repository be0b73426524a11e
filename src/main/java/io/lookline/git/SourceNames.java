package io.lookline.git;

import io.lookline.config.LookmlSource;
import io.lookline.config.LookmlSource.Local;
import io.lookline.config.LookmlSource.Repository;
import java.util.List;
import java.util.Optional;

/** What a source is called, and which of its branches counts, where the configuration leaves it open. */
final class SourceNames {
    private final List<LookerProject> lookerProjects;

    SourceNames(List<LookerProject> lookerProjects) {
        this.lookerProjects = lookerProjects;
    }

    /** With the branch that Looker deploys, for that is what users see. */
    LookmlSource withRef(LookmlSource source) {
        return switch (source) {
            case Local local -> local;
            case Repository repository ->
                repository.ref().isPresent()
                        ? repository
                        : looker(repository)
                                .flatMap(LookerProject::productionBranch)
                                .map(branch -> withRef(repository, branch))
                                .orElse(repository);
        };
    }

    private static Repository withRef(Repository repository, String ref) {
        return new Repository(
                repository.provider(),
                repository.host(),
                repository.owner(),
                repository.name(),
                repository.token(),
                Optional.of(ref),
                repository.subdirectory(),
                repository.project());
    }

    /**
     * The project's name: as configured, else as Looker calls it, whose names models and links bear, else by its
     * manifest, else as its source is called.
     */
    String project(LookmlSource source, Optional<String> inManifest) {
        return source.project()
                .or(() -> source instanceof Repository repository
                        ? looker(repository).map(LookerProject::id)
                        : Optional.empty())
                .or(() -> inManifest)
                .orElseGet(() -> switch (source) {
                    case Local local -> LookmlFolder.nameOf(local.path());
                    case Repository repository -> repository.name();
                });
    }

    /** For people. */
    static String label(LookmlSource source) {
        return switch (source) {
            case Local local -> local.path().toString();
            case Repository repository ->
                repository.host().getRawAuthority() + "/" + repository.owner() + "/" + repository.name()
                        + (repository.subdirectory().isEmpty() ? "" : "/" + repository.subdirectory());
        };
    }

    private Optional<LookerProject> looker(Repository repository) {
        return lookerProjects.stream()
                .filter(project -> RemoteUrl.parse(project.gitRemoteUrl())
                        .filter(url -> isThat(url, repository))
                        .isPresent())
                .findFirst();
    }

    /** By host name, owner and name: Looker mostly writes the address for SSH. */
    private static boolean isThat(RemoteUrl url, Repository repository) {
        return url.host().equals(Origins.host(repository.host()))
                && url.ownerBelow(repository.host()).equalsIgnoreCase(repository.owner())
                && url.name().equalsIgnoreCase(repository.name());
    }
}
