package io.lookline.git;

import io.lookline.config.GitSource.Provider;
import io.lookline.config.LookmlSource;
import io.lookline.config.Settings;
import io.lookline.http.CallListener;
import io.lookline.http.Parallel;
import io.lookline.http.RetryPolicy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Reads the LookML of all configured repositories, folders and archives, a few at a time, and what their manifests import.
 * Needs a running Quarkus. What cannot be read is a diagnostic; the rest is read.
 */
public final class GitReader {
    private static final int REPOSITORIES_AT_A_TIME = 4;
    /** A host that refuses for longer than this will not answer within a run. */
    private static final RetryPolicy RETRIES =
            new RetryPolicy(Duration.ofMillis(500), Duration.ofSeconds(60), 3, 20, 20);

    private final Settings settings;
    private final Network network;
    private final RepositoryReader repositories;
    private final List<LookerProject> lookerProjects;

    /**
     * @param lookerProjects the projects as Looker knows them, perhaps none: they give names and branches that the
     *     configuration leaves open
     * @param cache the folder that keeps the LookML of unchanged repositories from run to run
     */
    public GitReader(
            Settings settings, List<LookerProject> lookerProjects, Optional<Path> cache, CallListener listener) {
        this(settings, lookerProjects, cache, listener, RETRIES, Endpoint::of);
    }

    GitReader(
            Settings settings,
            List<LookerProject> lookerProjects,
            Optional<Path> cache,
            CallListener listener,
            RetryPolicy retries,
            BiFunction<Provider, URI, Endpoint> endpoints) {
        this.settings = settings;
        this.network = new Network(settings.limits(), settings.git().tls(), retries, listener);
        this.repositories = new RepositoryReader(
                network,
                settings.git().archives(),
                cache.map(folder -> new ArchiveCache(folder, settings.git().archives())),
                endpoints);
        this.lookerProjects = List.copyOf(lookerProjects);
    }

    /**
     * Reads everything.
     *
     * @param sources {@link LookmlSource#all}
     * @throws java.util.concurrent.CancellationException when the thread was interrupted
     */
    public GitReading read(List<LookmlSource> sources) {
        SourceNames names = new SourceNames(lookerProjects);
        List<LookmlSource> all = sources.stream().map(names::withRef).toList();
        Reading reading = new Reading(names, settings.git().archives(), repositories);
        List<Reading.Fetched> fetched = new Parallel(REPOSITORIES_AT_A_TIME).map(all, reading::fetch);
        fetched.forEach(reading::add);
        new DependencyReading(reading, all, settings.git(), new Parallel(REPOSITORIES_AT_A_TIME)).run();
        return reading.finish(network.counts());
    }
}
