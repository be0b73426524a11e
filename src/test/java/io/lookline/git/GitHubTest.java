package io.lookline.git;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import io.lookline.config.GitSource.Provider;
import io.lookline.config.LookmlSource.Repository;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.lookml.SourceText;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GitHubTest extends GitFixture {
    private static final Tars LOOKML =
            Tars.ofCommit(SHA).with("manifest.lkml", "project_name: \"shop\"").with("views/a b.view.lkml", VIEW);
    private static final String COMMIT = "/api/v3/repos/co/lookml/commits/HEAD";
    private static final String TARBALL = "/api/v3/repos/co/lookml/tarball/" + SHA;

    private Repository repository;

    @BeforeEach
    void one_repository() {
        repository = repository(Provider.GITHUB, "lookml");
        gitHub("lookml", "HEAD", LOOKML);
    }

    @Test
    void a_repository_is_read_with_two_calls() {
        GitReading reading = read(repository);

        assertThat(reading.diagnostics()).isEmpty();
        assertThat(reading.complete()).isTrue();
        assertThat(reading.projects()).singleElement().satisfies(project -> {
            assertThat(project.project()).isEqualTo("shop");
            assertThat(project.files())
                    .extracting(SourceText::file)
                    .containsExactly("manifest.lkml", "views/a b.view.lkml");
            assertThat(project.links().orElseThrow().at("views/a b.view.lkml", 3))
                    .isEqualTo(server.baseUrl() + "/co/lookml/blob/" + SHA + "/views/a%20b.view.lkml#L3");
        });
        assertThat(paths()).containsExactly(COMMIT, TARBALL);
        assertThat(reading.calls().total()).isEqualTo(2);
        assertThat(reading.calls().byEndpoint())
                .containsOnlyKeys("GET /repos/{owner}/{repo}/commits/{ref}", "GET /repos/{owner}/{repo}/tarball/{ref}");
    }

    @Test
    void the_headers_are_those_that_github_asks_for() {
        read(repository);

        assertThat(requests()).allSatisfy(request -> {
            assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + TOKEN);
            assertThat(request.getHeader("X-GitHub-Api-Version")).isEqualTo("2022-11-28");
            assertThat(request.getHeader("User-Agent")).isNotBlank();
        });
        assertThat(requests().getFirst().getHeader("Accept")).isEqualTo("application/vnd.github.sha");
        assertThat(requests().getLast().getHeader("Accept")).isEqualTo("application/vnd.github+json");
    }

    @Test
    void without_a_token_nothing_is_sent_for_it() {
        assertThat(read(anonymous(repository)).diagnostics()).isEmpty();

        assertThat(requests()).hasSize(2).allSatisfy(request -> assertThat(request.containsHeader("Authorization"))
                .isFalse());
    }

    @Test
    void a_ref_keeps_its_slashes() {
        gitHub("lookml", "feature/x%23y%20z", LOOKML);

        assertThat(read(at(repository, "feature/x#y z")).projects()).hasSize(1);
        assertThat(paths()).contains("/api/v3/repos/co/lookml/commits/feature/x%23y%20z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../../user", "main/..", "..", "/user"})
    void a_ref_that_leads_to_another_call_is_not_asked_for(String ref) {
        assertThat(problem(read(at(repository, ref))).message()).isEqualTo("its ref is no branch, tag or commit");
        assertThat(requests()).isEmpty();
    }

    @Test
    void of_a_subdirectory_the_links_lead_into_it() {
        gitHub(
                "lookml",
                "HEAD",
                Tars.ofCommit(SHA).with("looker/core/a.view.lkml", VIEW).with("b.view.lkml", VIEW));

        GitReading reading = read(in(repository, "looker/core", "core"));

        assertThat(reading.projects()).singleElement().satisfies(project -> {
            assertThat(project.project()).isEqualTo("core");
            assertThat(project.files()).extracting(SourceText::file).containsExactly("a.view.lkml");
            assertThat(project.links().orElseThrow().at("a.view.lkml", 1))
                    .endsWith("/blob/" + SHA + "/looker/core/a.view.lkml#L1");
        });
    }

    @Test
    void a_redirect_is_followed_without_the_token_on_another_host() {
        WireMockServer other =
                new WireMockServer(WireMockConfiguration.options().dynamicPort());
        other.start();
        try {
            answer(TARBALL, temporaryRedirect(other.baseUrl() + "/legacy.tar.gz/x?token=shortlived%2Bx"));
            other.stubFor(get("/legacy.tar.gz/x?token=shortlived%2Bx").willReturn(archive(LOOKML.gzip())));

            GitReading reading = read(repository);

            assertThat(reading.projects()).hasSize(1);
            assertThat(reading.calls().byEndpoint()).containsEntry("GET (redirect)", 1);
            assertThat(other.getAllServeEvents()).singleElement().satisfies(event -> {
                assertThat(event.getRequest().containsHeader("Authorization")).isFalse();
                assertThat(event.getRequest().containsHeader("Cookie")).isFalse();
            });
        } finally {
            other.stop();
        }
    }

    @Test
    void on_the_same_host_the_token_goes_along() {
        answer(TARBALL, temporaryRedirect("/_codeload/co/lookml?x=1"));
        answer("/_codeload/co/lookml?x=1", LOOKML);

        assertThat(read(repository).projects()).hasSize(1);
        assertThat(requests().getLast().getHeader("Authorization")).isEqualTo("Bearer " + TOKEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://127.0.0.1:1/x?token=hidden                     | its address 127.0.0.1 is not public
            http://169.254.169.254/latest/meta-data?token=hidden  | its address 169.254.169.254 is not public
            http://metadata.google.internal/x?token=hidden        | is a cloud's metadata service
            ftp://localhost/x?token=hidden                        | without encryption
            /users/sign_in?token=hidden                           | the token is rejected: a login page
            """)
    void a_redirect_that_leads_elsewhere_is_not_followed(String target, String message) {
        answer(TARBALL, temporaryRedirect(target));

        GitReading reading = read(repository);

        assertThat(reading.projects()).isEmpty();
        assertThat(problem(reading).message()).contains(message);
        assertThat(reading.diagnostics().toString()).doesNotContain("hidden").doesNotContain(TOKEN);
        assertThat(paths()).containsExactly(COMMIT, TARBALL);
    }

    @Test
    void an_owner_may_be_called_like_a_login_page() {
        answer(TARBALL, temporaryRedirect("/login/sso/legacy.tar.gz/" + SHA));
        answer("/login/sso/legacy.tar.gz/" + SHA, LOOKML);

        assertThat(read(repository).projects()).hasSize(1);
    }

    @Test
    void a_redirect_without_end_is_given_up() {
        answer(TARBALL, temporaryRedirect(TARBALL));

        assertThat(problem(read(repository)).message()).contains("redirects more than 5 times");
        assertThat(paths()).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            401 | the token is rejected: HTTP 401
            403 | the token lacks a right (HTTP 403)
            404 | not found, or the token may not read it (HTTP 404)
            409 | the repository is empty
            422 | there is no branch, tag or commit HEAD
            429 | the limit of calls is reached (HTTP 429)
            500 | no good answer (HTTP 500)
            """)
    void a_refusal_is_said_in_words(int status, String message) {
        answer(COMMIT, status(status));

        GitReading reading = read(repository);

        assertThat(problem(reading).message()).isEqualTo(message);
        assertThat(problem(reading).item()).endsWith("/co/lookml");
        assertThat(reading.incomplete()).containsExactly("lookml");
    }

    @Test
    void a_refusal_with_limit_headers_is_a_limit() {
        answer(
                COMMIT,
                status(403).withHeader("x-ratelimit-remaining", "0").withHeader("x-ratelimit-reset", "99999999999"));

        assertThat(problem(read(anonymous(repository))))
                .satisfies(problem -> assertThat(problem.message())
                        .startsWith("the limit of calls is reached (HTTP 403); it ends in "))
                .satisfies(problem -> assertThat(problem.hint()).contains("give a token"));
    }

    @Test
    void a_limit_that_ends_is_waited_for() {
        server.stubFor(get(COMMIT)
                .inScenario("limit")
                .willReturn(status(429).withHeader("Retry-After", "0"))
                .willSetStateTo("over"));
        server.stubFor(
                get(COMMIT).inScenario("limit").whenScenarioStateIs("over").willReturn(text(SHA)));

        assertThat(read(repository).projects()).hasSize(1);
    }

    @Test
    void a_page_is_no_archive() {
        answer(TARBALL, aResponse().withHeader("Content-Type", "text/html").withBody("<html>Sign in</html>"));

        assertThat(problem(read(repository)).message()).startsWith("the token is rejected: a page for people answered");
    }

    @Test
    void an_archive_that_is_cut_off_counts_as_not_read() {
        byte[] whole = LOOKML.gzip();
        answer(TARBALL, archive(Arrays.copyOf(whole, whole.length / 2)));

        assertThat(problem(read(repository)).message()).isEqualTo("the archive is cut off");
        assertThat(paths()).containsExactly(COMMIT, TARBALL);
    }

    @Test
    void an_archive_of_another_commit_is_not_taken() {
        answer(TARBALL, Tars.ofCommit("f".repeat(40)).with("a.view.lkml", VIEW));

        assertThat(problem(read(repository)).message()).contains("is of the commit ffff");
    }

    @Test
    void a_commit_that_is_none_goes_into_no_address() {
        answer(COMMIT, text("../../../etc"));

        assertThat(problem(read(repository)).message()).contains("told a commit that is none");
        assertThat(paths()).containsExactly(COMMIT);
    }

    @Test
    void a_connection_that_breaks_is_tried_again() {
        server.stubFor(get(TARBALL)
                .inScenario("breaks")
                .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER))
                .willSetStateTo("mended"));
        server.stubFor(
                get(TARBALL).inScenario("breaks").whenScenarioStateIs("mended").willReturn(archive(LOOKML.gzip())));

        assertThat(read(repository).projects()).hasSize(1);
    }

    @Test
    void one_that_cannot_be_read_does_not_cost_the_others() {
        Repository gone = repository(Provider.GITHUB, "gone");

        GitReading reading = read(gone, repository);

        assertThat(reading.projects()).extracting(project -> project.project()).containsExactly("shop");
        assertThat(reading.incomplete()).containsExactly("gone");
        assertThat(reading.complete()).isFalse();
    }

    private static Diagnostic problem(GitReading reading) {
        return reading.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == Code.GIT_REPOSITORY_UNREADABLE)
                .findFirst()
                .orElseThrow();
    }
}
