package io.lookline.git;

import io.lookline.config.ArchiveLimits;
import io.lookline.config.GitSource.Provider;
import io.lookline.config.LookmlSource.Repository;
import io.lookline.config.Secret;
import io.lookline.http.HttpFailure;
import io.lookline.lookml.project.SourceLinks;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads one repository after the other: first the commit, then its files, unless the cache has them. */
final class RepositoryReader {
    private final Network network;
    private final ArchiveLimits limits;
    private final Optional<ArchiveCache> cache;
    private final BiFunction<Provider, URI, Endpoint> endpoints;

    RepositoryReader(
            Network network,
            ArchiveLimits limits,
            Optional<ArchiveCache> cache,
            BiFunction<Provider, URI, Endpoint> endpoints) {
        this.network = network;
        this.limits = limits;
        this.cache = cache;
        this.endpoints = endpoints;
    }

    /** What one repository gave. */
    sealed interface Outcome {}

    /** @param cacheProblem why the cache was of no use */
    record Read(String commit, RawFiles files, Optional<SourceLinks> links, Optional<String> cacheProblem)
            implements Outcome {}

    record Failed(GitFailure failure) implements Outcome {}

    /** @param trusted whether the user named the host, so that it may be a private one */
    Outcome read(Repository repository, boolean trusted) {
        return with(repository, trusted, host -> {
            String commit = commit(repository, host);
            Optional<SourceLinks> links = Optional.of(below(host.links(commit), repository.subdirectory()));
            Optional<RawFiles> kept = cache.flatMap(found -> found.find(repository, commit));
            if (kept.isPresent()) {
                return new Read(commit, kept.get(), links, Optional.empty());
            }
            RawFiles files = host.files(commit, new ArchiveReader(limits, repository.subdirectory()));
            return new Read(commit, files, links, keep(repository, commit, files));
        });
    }

    /** The commit alone. */
    Outcome look(Repository repository) {
        return with(
                repository,
                true,
                host -> new Read(commit(repository, host), new RawFiles(), Optional.empty(), Optional.empty()));
    }

    /** A ref of a manifest is a stranger's text, and two dots in it, which Git forbids, would lead to another call. */
    private static String commit(Repository repository, GitHost host) throws UnreadableSource {
        if (repository.ref().filter(ref -> EntryPath.refusal(ref).isPresent()).isPresent()) {
            throw new UnreadableSource("its ref is no branch, tag or commit", "check ref");
        }
        return host.commit(repository.ref());
    }

    @FunctionalInterface
    private interface Asking {
        Outcome ask(GitHost host) throws UnreadableSource;
    }

    private Outcome with(Repository repository, boolean trusted, Asking asking) {
        GitHost host = host(repository, trusted);
        try {
            return asking.ask(host);
        } catch (UnreadableSource fault) {
            return new Failed(GitFailure.of(fault, repository, host));
        } catch (HttpFailure failure) {
            return new Failed(GitFailure.of(failure, repository, host));
        }
    }

    private Optional<String> keep(Repository repository, String commit, RawFiles files) {
        try {
            if (cache.isPresent()) {
                cache.get().keep(repository, commit, files);
            }
            return Optional.empty();
        } catch (IOException unusable) {
            return Optional.of(unusable.toString());
        }
    }

    private GitHost host(Repository repository, boolean trusted) {
        Endpoint endpoint = endpoints.apply(repository.provider(), repository.host());
        Optional<Secret> token = repository.token();
        Downloads downloads = new Downloads(network, endpoint, trusted, token);
        return switch (endpoint.dialect()) {
            case GITHUB -> new GitHub(repository, downloads);
            case GITLAB -> new GitLab(repository, downloads);
            case BITBUCKET_CLOUD -> new BitbucketCloud(repository, downloads);
            case BITBUCKET_DATA_CENTER -> new BitbucketDataCenter(repository, downloads);
        };
    }

    private static SourceLinks below(SourceLinks links, String subdirectory) {
        if (subdirectory.isEmpty()) {
            return links;
        }
        String folder = new SourceLinks("{path}").at(subdirectory, 1);
        return new SourceLinks(links.template().replace("{path}", folder + "/{path}"));
    }
}
