package io.lookline.ingest;

import static io.lookline.ingest.Stage.DASHBOARDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.demo.looker.GeneratedInstance;
import io.lookline.report.Summary;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fifty dashboards of two tiles; eleven of them are more than a fifth, and more than ten. */
@QuarkusTest
class MassDeletionTest {
    private Stage stage;

    @BeforeEach
    void raise() {
        stage = new Stage(GeneratedInstance.content(50, 2, 3, 9));
        stage.usually(yaml -> yaml.own("standaloneLooks", false));
        stage.ingest();
    }

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void too_many_deletions_are_refused_and_named_and_nothing_is_deleted() {
        lose(11);

        RunResult result = stage.ingest();

        assertThat(result.exitCode()).isEqualTo(ExitCode.UNSAFE);
        assertThat(stage.living(DASHBOARDS)).hasSize(50);
        assertThat(result.refusals()).anyMatch(refusal -> refusal.contains("11 of 50 dashboards"));
        assertThat(new Summary(result).lines())
                .anyMatch(line -> line.contains("fernweh_looker.7"))
                .anyMatch(line -> line.contains("--force-delete"));
    }

    @Test
    void everything_else_is_still_written_when_deletions_are_refused() {
        lose(11);
        stage.looker.change(content -> content.withDashboardTitle("40", "Renamed"));

        stage.ingest();

        assertThat(stage.dashboard("40").path("displayName").asText()).isEqualTo("Renamed");
    }

    @Test
    void a_plan_refuses_them_too() {
        lose(11);

        assertThat(stage.plan().exitCode()).isEqualTo(ExitCode.UNSAFE);
    }

    @Test
    void force_delete_goes_on() {
        lose(11);

        RunResult result = stage.ingest(
                UnaryOperator.identity(),
                new RunChoices(false, true, OptionalInt.empty(), OptionalInt.empty(), Optional.empty()));

        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(stage.living(DASHBOARDS)).hasSize(39);
    }

    @Test
    void ten_are_never_too_many() {
        lose(10);

        assertThat(stage.ingest().exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(stage.living(DASHBOARDS)).hasSize(40);
    }

    @Test
    void the_share_can_be_raised() {
        lose(11);

        assertThat(stage.ingest(yaml -> yaml.own("delete/maxShare", 30)).exitCode())
                .isEqualTo(ExitCode.DONE);
        assertThat(stage.living(DASHBOARDS)).hasSize(39);
    }

    private void lose(int dashboards) {
        for (int id = 1; id <= dashboards; id++) {
            String gone = String.valueOf(id);
            stage.looker.change(content -> content.withoutDashboard(gone));
        }
    }
}
