package io.lookline.git;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.lookline.config.ArchiveLimits;
import io.lookline.config.GitDependency;
import io.lookline.config.GitSource.Provider;
import io.lookline.config.LookmlSource;
import io.lookline.config.LookmlSource.Repository;
import io.lookline.config.Secret;
import io.lookline.config.Settings;
import io.lookline.config.Tls;
import io.lookline.http.CallListener;
import io.lookline.http.RetryPolicy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A host of Git that answers as told, and a reader that waits only for moments. */
abstract class GitFixture {
    static final String SHA = Tars.SHA;
    static final String TOKEN = "s3cr3t-token";
    static final String VIEW = "view: orders {}\n";
    private static final RetryPolicy QUICK = new RetryPolicy(Duration.ofMillis(1), Duration.ofMillis(5), 3, 50, 20);

    WireMockServer server;
    Settings.Git git = Settings.Git.NONE;
    List<LookerProject> lookerProjects = List.of();
    Optional<Path> cache = Optional.empty();
    BiFunction<Provider, URI, Endpoint> endpoints = Endpoint::of;

    @BeforeEach
    final void start() {
        server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        server.start();
    }

    @AfterEach
    final void stop() {
        server.stop();
    }

    GitReading read(LookmlSource... sources) {
        return new GitReader(settings(), lookerProjects, cache, CallListener.NONE, QUICK, endpoints)
                .read(List.of(sources));
    }

    Settings settings() {
        return new Settings(
                Settings.Project.LEAF,
                Settings.Types.COMPATIBLE,
                true,
                true,
                true,
                Tls.PLATFORM,
                new Settings.Deletion(true, 20, false),
                new Settings.Limits(2, 2, OptionalInt.empty(), Duration.ofSeconds(5), Duration.ofSeconds(30)),
                git,
                Settings.Lookml.DEFAULT,
                Map.of());
    }

    Repository repository(Provider provider, String name) {
        return new Repository(
                provider,
                URI.create(server.baseUrl()),
                "co",
                name,
                Optional.of(new Secret(TOKEN)),
                Optional.empty(),
                "",
                Optional.empty());
    }

    static Repository anonymous(Repository repository) {
        return new Repository(
                repository.provider(),
                repository.host(),
                repository.owner(),
                repository.name(),
                Optional.empty(),
                repository.ref(),
                repository.subdirectory(),
                repository.project());
    }

    static Repository at(Repository repository, String ref) {
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

    static Repository in(Repository repository, String subdirectory, String project) {
        return new Repository(
                repository.provider(),
                repository.host(),
                repository.owner(),
                repository.name(),
                repository.token(),
                repository.ref(),
                subdirectory,
                Optional.of(project));
    }

    void answer(String path, ResponseDefinitionBuilder answer) {
        MappingBuilder request = get(urlEqualTo(path));
        server.stubFor(request.willReturn(answer));
    }

    void answer(String path, Tars tars) {
        answer(path, archive(tars.gzip()));
    }

    static ResponseDefinitionBuilder archive(byte[] bytes) {
        return aResponse().withHeader("Content-Type", "application/x-gzip").withBody(bytes);
    }

    static ResponseDefinitionBuilder text(String text) {
        return ok(text).withHeader("Content-Type", "application/vnd.github.sha; charset=utf-8");
    }

    /** A repository of GitHub with one archive. */
    void gitHub(String name, String ref, Tars tars) {
        answer("/api/v3/repos/co/" + name + "/commits/" + ref, text(SHA));
        answer("/api/v3/repos/co/" + name + "/tarball/" + SHA, tars);
    }

    Settings.Git dependencies(Map<String, GitDependency> dependencies, String... hosts) {
        return new Settings.Git(List.of(), dependencies, List.of(hosts), Tls.PLATFORM, ArchiveLimits.DEFAULT);
    }

    List<LoggedRequest> requests() {
        return server.getAllServeEvents().reversed().stream()
                .map(event -> event.getRequest())
                .toList();
    }

    List<String> paths() {
        return requests().stream().map(LoggedRequest::getUrl).toList();
    }
}
