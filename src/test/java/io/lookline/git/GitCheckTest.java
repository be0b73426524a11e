package io.lookline.git;

import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.config.GitSource.Provider;
import io.lookline.config.LookmlSource;
import io.lookline.config.LookmlSource.Repository;
import io.lookline.diagnostic.CheckLine;
import io.lookline.diagnostic.CheckLine.State;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class GitCheckTest extends GitFixture {
    @Test
    void each_source_has_a_line(@TempDir Path folder) {
        Repository good = at(repository(Provider.GITHUB, "good"), "release/1");
        Repository secret = repository(Provider.GITHUB, "secret");
        answer("/api/v3/repos/co/good/commits/release/1", text(SHA));
        answer("/api/v3/repos/co/secret/commits/HEAD", status(401));

        List<CheckLine> lines = new GitCheck(settings(), List.of())
                .run(List.of(
                        good,
                        secret,
                        new LookmlSource.Local(folder, Optional.empty()),
                        new LookmlSource.Local(folder.resolve("none"), Optional.empty())));

        String host = "LookML localhost:" + server.port();
        assertThat(lines)
                .containsExactly(
                        new CheckLine(host + "/co/good", State.OK, "release/1 is at 1234567890ab", ""),
                        new CheckLine(
                                host + "/co/secret",
                                State.REFUSED,
                                "the token is rejected: HTTP 401",
                                "give a token that is valid; it needs: Contents: read, or the scope repo of a classic token"),
                        new CheckLine("LookML " + folder, State.OK, "is there", ""),
                        new CheckLine(
                                "LookML " + folder.resolve("none"),
                                State.FAILED,
                                "does not exist or cannot be read",
                                "check the path"));
    }

    @Test
    void what_looker_says_gives_a_repository_its_branch_and_its_name() {
        lookerProjects = List.of(
                new LookerProject("other", "git@localhost:co/other.git", Optional.of("x")),
                new LookerProject("thelook", "git@localhost:co/lookml.git", Optional.of("prod")));
        gitHub("lookml", "prod", Tars.ofCommit(SHA).with("a.view.lkml", VIEW));

        assertThat(read(repository(Provider.GITHUB, "lookml")).projects())
                .singleElement()
                .satisfies(project -> assertThat(project.project()).isEqualTo("thelook"));
        assertThat(paths().getFirst()).endsWith("/commits/prod");
    }

    @Test
    void two_repositories_of_one_name_stay_two_projects() {
        gitHub("a", "HEAD", Tars.ofCommit(SHA).with("manifest.lkml", "project_name: \"shop\""));
        gitHub("b", "HEAD", Tars.ofCommit(SHA).with("manifest.lkml", "project_name: \"shop\""));

        GitReading reading = read(repository(Provider.GITHUB, "a"), repository(Provider.GITHUB, "b"));

        assertThat(reading.projects()).extracting(project -> project.project()).containsExactly("shop", "shop-2");
        assertThat(reading.diagnostics())
                .extracting(diagnostic -> diagnostic.message())
                .contains("there are two projects called shop; this one is called shop-2 here");
    }

    @Test
    void a_repository_without_lookml_is_incomplete() {
        gitHub("a", "HEAD", Tars.ofCommit(SHA).with("README.md", ""));

        assertThat(read(repository(Provider.GITHUB, "a")).incomplete()).containsExactly("a");
    }
}
