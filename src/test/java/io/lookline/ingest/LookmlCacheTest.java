package io.lookline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.diagnostic.Code;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that keeps unchanged repositories from run to run. */
@QuarkusTest
class LookmlCacheTest extends LookmlStageTest {
    @TempDir
    Path folder;

    @Test
    void a_second_run_asks_once_for_each_repository_and_writes_nothing() {
        ingest();
        repositories.host.resetCalls();

        assertThat(stage.writesOf(this::ingest)).isEmpty();

        assertThat(repositories.host.calls())
                .containsOnly(Map.entry("GET /api/v3/repos/{owner}/{repo}/commits/{ref*}", 2L));
        assertThat(views()).contains(USERS);
    }

    @Test
    void a_repository_that_changed_is_fetched_alone() {
        ingest();
        repositories.host.resetCalls();
        repositories.remove(LEGACY_FILE);

        ingest();

        assertThat(repositories.host.calls("GET /api/v3/repos/{owner}/{repo}/tarball/{ref*}"))
                .isEqualTo(1);
        assertThat(views()).doesNotContain(LEGACY).contains(USERS);
    }

    @Test
    void the_result_counts_the_calls_to_git() {
        assertThat(ingest().calls().git().total()).isEqualTo(repositories.host.totalCalls());
    }

    @Test
    void a_cache_does_not_stand_in_for_a_repository_that_cannot_be_asked() {
        ingest();
        repositories.faults.answer(request -> request.uri().getPath().contains("/commits/"), Faults.error(404));

        RunResult result = ingest();

        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(of(result, Code.GIT_REPOSITORY_UNREADABLE)).hasSize(2);
        assertThat(views()).contains(USERS, LEGACY);
    }

    private RunResult ingest() {
        RunChoices choices =
                new RunChoices(false, false, OptionalInt.empty(), OptionalInt.empty(), Optional.of(folder));
        return stage.ingest(UnaryOperator.identity(), choices);
    }
}
