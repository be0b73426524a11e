package io.lookline.git;

import io.lookline.config.GitDependency;
import io.lookline.config.GitSource.Provider;
import io.lookline.config.LookmlSource.Repository;
import io.lookline.config.Secret;
import io.lookline.config.Settings;
import io.lookline.lookml.project.Manifest.Remote;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which dependencies of manifests may be fetched, and with which token. Their URLs come from the text of a repository, and
 * are not to be trusted: only named hosts, only encrypted, no private network but one that the user named.
 */
final class DependencyRules {
    private final List<Repository> repositories;
    private final Settings.Git settings;

    DependencyRules(List<Repository> repositories, Settings.Git settings) {
        this.repositories = repositories;
        this.settings = settings;
    }

    sealed interface Judgement {}

    /** @param trusted whether the user named the host, so that it may be a private one */
    record Allowed(Repository repository, boolean trusted) implements Judgement {}

    record Refused(String reason, String hint) implements Judgement {}

    Judgement judge(Remote dependency) {
        Optional<RemoteUrl> parsed = RemoteUrl.parse(dependency.url());
        if (parsed.isEmpty()) {
            return new Refused("its url is no address of a repository", "write https://host/owner/name");
        }
        RemoteUrl url = parsed.get();
        if (!url.scheme().equals("https") && !url.isSsh()) {
            return new Refused("its url is not https but " + url.scheme(), "write https://host/owner/name");
        }
        Optional<GitDependency> own =
                Optional.ofNullable(settings.dependencies().get(dependency.name()));
        return own.filter(entry -> entry.host().filter(url::isOn).isPresent())
                .<Judgement>map(entry -> onItsHost(dependency, url, entry))
                .or(() -> onHostOfRepository(dependency, url, own))
                .orElseGet(() -> onListedHost(dependency, url, own));
    }

    private Judgement onItsHost(Remote dependency, RemoteUrl url, GitDependency own) {
        URI web = own.host().orElseThrow();
        Optional<Provider> provider = own.provider().or(() -> providerOf(web)).or(() -> named(url.host()));
        if (provider.isEmpty()) {
            return unknownProvider(url);
        }
        boolean itsOwner = own.owner()
                .filter(owner -> !owner.equalsIgnoreCase(url.ownerBelow(web)))
                .isEmpty();
        return new Allowed(
                repository(provider.get(), web, url, dependency, itsOwner ? own.token() : Optional.empty()), true);
    }

    private Optional<Judgement> onHostOfRepository(Remote dependency, RemoteUrl url, Optional<GitDependency> own) {
        List<Repository> there =
                repositories.stream().filter(each -> url.isOn(each.host())).toList();
        Optional<Repository> ofOwner = there.stream()
                .filter(each -> each.owner().equalsIgnoreCase(url.ownerBelow(each.host())))
                .findFirst();
        return ofOwner.or(() -> there.stream().findFirst()).map(first -> {
            String owner = url.ownerBelow(first.host());
            Optional<Secret> token = own.filter(entry -> entry.host().isEmpty())
                    .filter(entry -> entry.owner()
                            .filter(only -> !only.equalsIgnoreCase(owner))
                            .isEmpty())
                    .flatMap(GitDependency::token)
                    .or(() -> there.stream()
                            .filter(each -> each.owner().equalsIgnoreCase(owner) && isSameOrigin(each, first))
                            .flatMap(each -> each.token().stream())
                            .findFirst());
            return new Allowed(repository(first.provider(), first.host(), url, dependency, token), true);
        });
    }

    /** An address for SSH may be on several, for its port says nothing. */
    private static boolean isSameOrigin(Repository one, Repository other) {
        return Origins.of(one.host()).equals(Origins.of(other.host()));
    }

    private Judgement onListedHost(Remote dependency, RemoteUrl url, Optional<GitDependency> own) {
        boolean listed = settings.dependencyHosts().stream()
                .anyMatch(host -> host.strip().equalsIgnoreCase(url.authority()));
        if (!listed) {
            return new Refused(
                    "its host " + url.authority() + " is not one that the workflow names",
                    "name it in workflowConfig.config.lookline.gitDependencies." + dependency.name() + ".host or in"
                            + " gitDependencyHosts");
        }
        Optional<String> refusal = PublicAddress.refusal(url.host());
        if (refusal.isPresent()) {
            return new Refused(
                    refusal.get(),
                    "a private host is named in workflowConfig.config.lookline.gitDependencies." + dependency.name()
                            + ".host");
        }
        Optional<Provider> provider = own.flatMap(GitDependency::provider).or(() -> named(url.host()));
        URI web = URI.create("https://" + url.authority());
        return provider.isEmpty()
                ? unknownProvider(url)
                : new Allowed(repository(provider.get(), web, url, dependency, Optional.empty()), false);
    }

    private Optional<Provider> providerOf(URI web) {
        return repositories.stream()
                .filter(each -> Origins.of(each.host()).equals(Origins.of(web)))
                .map(Repository::provider)
                .findFirst();
    }

    private static Optional<Provider> named(String host) {
        return Arrays.stream(Provider.values())
                .filter(provider -> host.contains(provider.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static Refused unknownProvider(RemoteUrl url) {
        return new Refused(
                "it is not known what the host " + url.authority() + " speaks",
                "write `provider` beside its host under gitDependencies");
    }

    private static Repository repository(
            Provider provider, URI web, RemoteUrl url, Remote dependency, Optional<Secret> token) {
        return new Repository(
                provider, web, url.ownerBelow(web), url.name(), token, dependency.ref(), "", Optional.empty());
    }
}
