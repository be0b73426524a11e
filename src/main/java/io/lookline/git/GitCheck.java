package io.lookline.git;

import io.lookline.config.ArchiveLimits;
import io.lookline.config.GitSource.Provider;
import io.lookline.config.LookmlSource;
import io.lookline.config.LookmlSource.Local;
import io.lookline.config.LookmlSource.Repository;
import io.lookline.config.Settings;
import io.lookline.diagnostic.CheckLine;
import io.lookline.diagnostic.CheckLine.State;
import io.lookline.http.CallListener;
import io.lookline.http.Parallel;
import io.lookline.http.RetryPolicy;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Tries whether each source of LookML is there, with one or two small calls each. */
public final class GitCheck {
    private static final RetryPolicy ONE_RETRY =
            new RetryPolicy(Duration.ofMillis(200), Duration.ofSeconds(2), 2, 10, 20);
    private static final int AT_A_TIME = 4;
    private static final int SHORT = 12;

    private final SourceNames names;
    private final RepositoryReader repositories;

    /** @param lookerProjects as for {@link GitReader} */
    public GitCheck(Settings settings, List<LookerProject> lookerProjects) {
        this(settings, lookerProjects, Endpoint::of);
    }

    GitCheck(Settings settings, List<LookerProject> lookerProjects, BiFunction<Provider, URI, Endpoint> endpoints) {
        this.names = new SourceNames(lookerProjects);
        Network network = new Network(settings.limits(), settings.git().tls(), ONE_RETRY, CallListener.NONE);
        this.repositories = new RepositoryReader(network, ArchiveLimits.DEFAULT, Optional.empty(), endpoints);
    }

    /** A line for each source, in their order: its ref and commit, or why it cannot be read. */
    public List<CheckLine> run(List<LookmlSource> sources) {
        return new Parallel(AT_A_TIME).map(sources.stream().map(names::withRef).toList(), this::check);
    }

    private CheckLine check(LookmlSource source) {
        String subject = "LookML " + SourceNames.label(source);
        return switch (source) {
            case Local local ->
                Files.isReadable(local.path())
                        ? new CheckLine(subject, State.OK, "is there", "")
                        : new CheckLine(subject, State.FAILED, "does not exist or cannot be read", "check the path");
            case Repository repository ->
                switch (repositories.look(repository)) {
                    case RepositoryReader.Read read ->
                        new CheckLine(
                                subject,
                                State.OK,
                                repository.ref().orElse("the default branch") + " is at "
                                        + read.commit().substring(0, SHORT),
                                "");
                    case RepositoryReader.Failed(GitFailure failure) ->
                        new CheckLine(subject, failure.state(), failure.message(), failure.hint());
                };
        };
    }
}
