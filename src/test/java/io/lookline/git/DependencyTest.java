package io.lookline.git;

import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.config.GitDependency;
import io.lookline.config.GitSource.Provider;
import io.lookline.config.LookmlSource.Repository;
import io.lookline.config.Secret;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.lookml.project.ProjectFiles;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dependencies by the manifest of a repository of the host at {@code localhost}. */
@QuarkusTest
class DependencyTest extends GitFixture {
    private Repository spoke;

    @BeforeEach
    void one_repository() {
        spoke = repository(Provider.GITHUB, "spoke");
    }

    @Test
    void a_remote_dependency_is_fetched_at_its_ref_with_the_token_of_its_owner() {
        spoke(remote("hub", url("co/hub.git"), "v1"));
        gitHub("hub", "v1", Tars.ofCommit(SHA).with("a.view.lkml", VIEW));

        GitReading reading = read(spoke);

        assertThat(names(reading)).containsExactly("spoke", "hub");
        assertThat(reading.projects().getFirst().imports()).containsExactly(Map.entry("hub", "hub"));
        assertThat(reading.complete()).isTrue();
        assertThat(requests())
                .filteredOn(request -> request.getUrl().contains("/hub/"))
                .hasSize(2)
                .allSatisfy(request ->
                        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + TOKEN));
    }

    @Test
    void another_owner_on_the_same_host_does_not_get_the_token() {
        spoke(remote("hub", url("stranger/hub"), ""));
        stranger();

        assertThat(names(read(spoke))).containsExactly("spoke", "hub");
        assertThat(authorizations("/stranger/")).containsExactly(null, null);
    }

    @Test
    void it_gets_a_token_of_its_own_where_one_is_configured() {
        git = dependencies(Map.of("hub", dependency(null, "stranger", "its-own")));
        spoke(remote("hub", url("stranger/hub"), ""));
        stranger();

        read(spoke);

        assertThat(authorizations("/stranger/")).containsOnly("Bearer its-own");
    }

    @Test
    void but_not_when_the_url_names_another_owner() {
        git = dependencies(Map.of("hub", dependency(server.baseUrl(), "friend", "its-own")));
        spoke(remote("hub", url("stranger/hub"), ""));
        stranger();

        read(spoke);

        assertThat(authorizations("/stranger/")).containsExactly(null, null);
    }

    @Test
    void addresses_for_ssh_are_read_as_those_of_the_same_host() {
        spoke(remote("hub", "git@localhost:co/hub.git", "") + remote("far", "ssh://git@localhost:7999/co/far.git", ""));
        gitHub("hub", "HEAD", Tars.ofCommit(SHA).with("a.view.lkml", VIEW));
        gitHub("far", "HEAD", Tars.ofCommit(SHA).with("a.view.lkml", VIEW));

        assertThat(names(read(spoke))).containsExactly("spoke", "hub", "far");
    }

    @Test
    void what_is_not_allowed_is_refused_with_its_line() {
        String[] urls = {
            "http://localhost/co/hub",
            "file:///etc/passwd",
            "https://elsewhere.example/co/hub",
            "https://user:hidden@elsewhere.example/co/hub",
            "https://169.254.169.254/co/hub",
            "https://10.1.2.3/co/hub",
            "https://metadata.google.internal/co/hub",
            "https://[::1]/co/hub",
            "hub",
        };
        git = dependencies(Map.of(), "169.254.169.254", "10.1.2.3", "metadata.google.internal", "[::1]");
        StringBuilder manifest = new StringBuilder();
        for (int i = 0; i < urls.length; i++) {
            manifest.append(remote("d" + i, urls[i], ""));
        }
        spoke(manifest.toString());

        GitReading reading = read(spoke);

        List<Diagnostic> refused = reading.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == Code.GIT_DEPENDENCY_REFUSED)
                .toList();
        assertThat(refused)
                .extracting(Diagnostic::message)
                .containsExactly(
                        "manifest.lkml:1: the dependency d0 was refused: its url is not https but http",
                        "manifest.lkml:2: the dependency d1 was refused: its url is no address of a repository",
                        "manifest.lkml:3: the dependency d2 was refused: its host elsewhere.example is not one that the"
                                + " workflow names",
                        "manifest.lkml:4: the dependency d3 was refused: its host elsewhere.example is not one that the"
                                + " workflow names",
                        "manifest.lkml:5: the dependency d4 was refused: its address 169.254.169.254 is not public",
                        "manifest.lkml:6: the dependency d5 was refused: its address 10.1.2.3 is not public",
                        "manifest.lkml:7: the dependency d6 was refused: metadata.google.internal is a cloud's metadata"
                                + " service",
                        "manifest.lkml:8: the dependency d7 was refused: its address 0:0:0:0:0:0:0:1 is not public",
                        "manifest.lkml:9: the dependency d8 was refused: its url is no address of a repository");
        assertThat(refused.get(2).place()).endsWith("/co/spoke/blob/" + SHA + "/manifest.lkml#L3");
        assertThat(reading.incomplete()).containsExactly("spoke");
        assertThat(reading.diagnostics().toString()).doesNotContain("hidden");
        assertThat(paths()).hasSize(2);
    }

    @Test
    void a_private_host_that_the_workflow_names_for_it_is_allowed() {
        git = dependencies(Map.of("hub", dependency("http://127.0.0.1:" + server.port(), null, "its-own")));
        spoke(remote("hub", "https://127.0.0.1:" + server.port() + "/stranger/hub", ""));
        stranger();

        GitReading reading = read(spoke);

        assertThat(reading.diagnostics())
                .extracting(Diagnostic::message)
                .contains("manifest.lkml:1: the dependency hub was refused: it is not known what the host 127.0.0.1:"
                        + server.port() + " speaks");
        git = dependencies(Map.of(
                "hub",
                new GitDependency(
                        Optional.of(URI.create("http://127.0.0.1:" + server.port())),
                        Optional.empty(),
                        Optional.of(new Secret("its-own")),
                        Optional.of(Provider.GITHUB))));
        assertThat(names(read(spoke))).containsExactly("spoke", "hub");
        assertThat(authorizations("/stranger/")).containsOnly("Bearer its-own");
    }

    @Test
    void dependencies_of_dependencies_are_fetched_to_the_fifth_level_and_each_once() {
        spoke(remote("d1", url("co/d1"), "") + remote("d2", url("co/d2"), ""));
        for (int i = 1; i <= 7; i++) {
            gitHub(
                    "d" + i,
                    "HEAD",
                    Tars.ofCommit(SHA)
                            .with(
                                    "manifest.lkml",
                                    remote("d" + (i + 1), url("co/d" + (i + 1)), "") + remote("d1", url("co/d1"), ""))
                            .with("a.view.lkml", VIEW));
        }

        GitReading reading = read(spoke);

        assertThat(names(reading)).containsExactly("spoke", "d1", "d2", "d3", "d4", "d5", "d6");
        assertThat(reading.projects().get(1).imports())
                .containsEntry("d2", "d2")
                .containsEntry("d1", "d1");
        assertThat(reading.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == Code.GIT_DEPENDENCY_REFUSED)
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.message()).contains("d7", "deeper than 5"));
        assertThat(paths()).doesNotHaveDuplicates();
    }

    @Test
    void one_that_is_configured_too_is_not_fetched_again() {
        spoke(remote("core", url("co/hub"), ""));
        gitHub(
                "hub",
                "HEAD",
                Tars.ofCommit(SHA)
                        .with("manifest.lkml", "project_name: \"the_hub\"")
                        .with("a.view.lkml", VIEW));

        GitReading reading = read(spoke, repository(Provider.GITHUB, "hub"));

        assertThat(names(reading)).containsExactly("spoke", "the_hub");
        assertThat(reading.projects().getFirst().imports()).containsExactly(Map.entry("core", "the_hub"));
        assertThat(paths()).hasSize(4);
    }

    @Test
    void a_local_dependency_is_a_configured_project_or_is_not_at_hand() {
        spoke("local_dependency: { project: \"hub\" }\nlocal_dependency: { project: \"nowhere\" }\n");
        gitHub("hub", "HEAD", Tars.ofCommit(SHA).with("a.view.lkml", VIEW));

        GitReading reading = read(spoke, repository(Provider.GITHUB, "hub"));

        assertThat(reading.projects().getFirst().imports()).containsExactly(Map.entry("hub", "hub"));
        assertThat(reading.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == Code.GIT_DEPENDENCY_UNKNOWN)
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.place()).isEqualTo("manifest.lkml:2"));
        assertThat(reading.incomplete()).containsExactly("spoke");
    }

    @Test
    void one_below_imported_projects_is_used_first() {
        gitHub(
                "spoke",
                "HEAD",
                Tars.ofCommit(SHA)
                        .with("manifest.lkml", remote("hub", url("co/hub"), ""))
                        .with("imported_projects/hub/a.view.lkml", VIEW));

        GitReading reading = read(spoke);

        assertThat(names(reading)).containsExactly("spoke", "hub");
        assertThat(reading.projects().getLast().links().orElseThrow().at("a.view.lkml", 1))
                .endsWith("/blob/" + SHA + "/imported_projects/hub/a.view.lkml#L1");
        assertThat(paths()).hasSize(2);
    }

    @Test
    void one_that_cannot_be_read_makes_its_importers_incomplete() {
        spoke(remote("hub", url("co/hub"), ""));
        answer("/api/v3/repos/co/hub/commits/HEAD", status(404));

        GitReading reading = read(spoke);

        assertThat(reading.incomplete()).containsExactly("hub", "spoke");
        assertThat(reading.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == Code.GIT_DEPENDENCY_UNREADABLE)
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.message())
                        .isEqualTo(
                                "manifest.lkml:1: the dependency hub could not be read: not found, or the token may not"
                                        + " read it (HTTP 404)"));
    }

    private void spoke(String manifest) {
        gitHub(
                "spoke",
                "HEAD",
                Tars.ofCommit(SHA).with("manifest.lkml", manifest).with("m.model.lkml", "label: \"m\""));
    }

    private void stranger() {
        answer("/api/v3/repos/stranger/hub/commits/HEAD", text(SHA));
        answer("/api/v3/repos/stranger/hub/tarball/" + SHA, Tars.ofCommit(SHA).with("a.view.lkml", VIEW));
    }

    /** One line. */
    private static String remote(String name, String url, String ref) {
        String line = ref.isEmpty() ? "" : " ref: \"" + ref + "\"";
        return "remote_dependency: " + name + " { url: \"" + url + "\"" + line + " }\n";
    }

    private String url(String path) {
        return "https://localhost:" + server.port() + "/" + path;
    }

    private static GitDependency dependency(String host, String owner, String token) {
        return new GitDependency(
                Optional.ofNullable(host).map(URI::create),
                Optional.ofNullable(owner),
                Optional.of(new Secret(token)),
                Optional.empty());
    }

    private List<String> authorizations(String path) {
        return requests().stream()
                .filter(request -> request.getUrl().contains(path))
                .map(request -> request.getHeader("Authorization"))
                .toList();
    }

    private static List<String> names(GitReading reading) {
        return reading.projects().stream().map(ProjectFiles::project).toList();
    }
}
