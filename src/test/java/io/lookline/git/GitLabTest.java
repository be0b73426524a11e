package io.lookline.git;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.permanentRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.config.GitSource.Provider;
import io.lookline.config.LookmlSource.Repository;
import io.lookline.config.Secret;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GitLabTest extends GitFixture {
    private static final String PROJECT = "/base/api/v4/projects/group%2Fsub%2Flookml";
    private static final String ARCHIVE =
            PROJECT + "/repository/archive.tar.gz?sha=" + SHA + "&include_lfs_blobs=false";

    private Repository repository;

    @BeforeEach
    void one_project() {
        repository = new Repository(
                Provider.GITLAB,
                URI.create(server.baseUrl() + "/base"),
                "group/sub",
                "lookml",
                Optional.of(new Secret(TOKEN)),
                Optional.empty(),
                "",
                Optional.empty());
        answer(PROJECT, okJson("{\"default_branch\":\"main\",\"id\":7}"));
        answer(PROJECT + "/repository/commits/main", okJson("{\"id\":\"" + SHA + "\"}"));
        answer(ARCHIVE, Tars.ofCommit(SHA).with("a.view.lkml", VIEW));
    }

    @Test
    void a_project_of_a_subgroup_is_read_from_its_default_branch() {
        GitReading reading = read(repository);

        assertThat(reading.projects()).singleElement().satisfies(project -> {
            assertThat(project.project()).isEqualTo("lookml");
            assertThat(project.links().orElseThrow().at("a.view.lkml", 2))
                    .isEqualTo(server.baseUrl() + "/base/group/sub/lookml/-/blob/" + SHA + "/a.view.lkml#L2");
        });
        assertThat(paths()).containsExactly(PROJECT, PROJECT + "/repository/commits/main", ARCHIVE);
        assertThat(requests()).allSatisfy(request -> {
            assertThat(request.getHeader("PRIVATE-TOKEN")).isEqualTo(TOKEN);
            assertThat(request.containsHeader("Authorization")).isFalse();
        });
    }

    @Test
    void with_a_ref_two_calls_are_enough_and_its_slash_is_encoded() {
        answer(PROJECT + "/repository/commits/feature%2Fx", okJson("{\"id\":\"" + SHA + "\"}"));

        assertThat(read(anonymous(at(repository, "feature/x"))).projects()).hasSize(1);
        assertThat(paths()).containsExactly(PROJECT + "/repository/commits/feature%2Fx", ARCHIVE);
        assertThat(requests()).allSatisfy(request -> assertThat(request.containsHeader("PRIVATE-TOKEN"))
                .isFalse());
    }

    @Test
    void a_project_without_a_branch_is_empty() {
        answer(PROJECT, okJson("{\"default_branch\":null}"));

        assertThat(read(repository).diagnostics())
                .extracting(Diagnostic::message)
                .contains("the repository is empty");
    }

    @Test
    void a_login_page_is_a_token_that_is_rejected() {
        answer(PROJECT, temporaryRedirect("/users/sign_in"));

        assertThat(read(repository).diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == Code.GIT_REPOSITORY_UNREADABLE)
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.message()).startsWith("the token is rejected");
                    assertThat(diagnostic.hint()).contains("read_api");
                });
    }

    @Test
    void a_project_that_has_moved_and_a_host_that_is_none_do_not_blame_the_token() {
        answer(PROJECT, permanentRedirect("/api/v4/projects/7"));
        assertThat(read(repository).diagnostics())
                .extracting(Diagnostic::message)
                .contains("it has another address now (HTTP 301)");

        answer(PROJECT, status(404).withHeader("Content-Type", "text/html").withBody("<html>Nothing</html>"));
        assertThat(read(repository).diagnostics())
                .extracting(Diagnostic::message)
                .contains("a page for people answered (HTTP 404)");
    }

    @Test
    void a_project_that_is_not_visible_is_said_to_be_so() {
        answer(PROJECT, status(404).withBody("{\"message\":\"404 Project Not Found\"}"));

        assertThat(read(repository).diagnostics())
                .extracting(Diagnostic::message)
                .contains("not found, or the token may not read it (HTTP 404)");
    }
}
