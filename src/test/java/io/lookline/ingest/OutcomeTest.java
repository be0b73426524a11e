package io.lookline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.demo.http.Json;
import io.lookline.demo.http.Response;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.ItemType;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** From what became of each item to the exit code. */
@QuarkusTest
class OutcomeTest extends StageTest {
    private static final RunChoices STRICT =
            new RunChoices(true, false, OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

    @Test
    void a_few_failures_above_the_threshold_are_a_success() {
        breakOneExplore();

        RunResult result = stage.ingest();

        assertThat(result.total().failed()).isEqualTo(1);
        assertThat(result.successPercent()).isBetween(90.0, 99.99);
        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void below_the_threshold_the_run_has_failed() {
        breakOneExplore();

        assertThat(stage.ingest(yaml -> yaml.at("/workflowConfig/successThreshold", 100))
                        .exitCode())
                .isEqualTo(ExitCode.FAILED);
    }

    @Test
    void with_raise_on_error_off_failures_never_change_the_code() {
        breakOneExplore();

        RunResult result = stage.ingest(
                yaml -> yaml.at("/workflowConfig/successThreshold", 100).at("/workflowConfig/raiseOnError", false),
                STRICT);

        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void strict_tells_a_part_from_the_whole() {
        assertThat(stage.ingest(UnaryOperator.identity(), STRICT).exitCode()).isEqualTo(ExitCode.DONE);

        breakOneExplore();

        assertThat(stage.ingest(UnaryOperator.identity(), STRICT).exitCode()).isEqualTo(ExitCode.PARTIAL);
    }

    @Test
    void a_malformed_dashboard_costs_itself_alone() {
        stage.lookerFaults.answer(
                Faults.to("GET", "/dashboards/finance::month_end"),
                Response.json(200, Json.object().put("id", "finance::month_end").put("dashboard_elements", "none")));

        RunResult result = stage.ingest();

        assertThat(result.counts().get(ItemType.DASHBOARD).failed()).isEqualTo(1);
        assertThat(result.total().failed()).isEqualTo(1);
        assertThat(stage.living(Stage.DASHBOARDS))
                .contains(fqn("1"), fqn("ecommerce_business_pulse"))
                .doesNotContain(fqn("finance_month_end"));
    }

    @Test
    void a_look_that_cannot_be_read_is_not_taken_for_a_tile_of_the_same_id() {
        stage.lookerFaults.answer(Faults.to("GET", "/folders/12/looks"), Faults.error(500));
        stage.lookerFaults.answer(Faults.to("GET", "/looks/2"), Faults.error(500));

        RunResult result = stage.ingest();

        assertThat(result.counts().get(ItemType.CHART).failed()).isEqualTo(1);
        assertThat(result.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == Code.LOOKER_LOOK_UNREADABLE)
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.item()).isEqualTo("look_2");
                    assertThat(failure.place()).isEqualTo(stage.looker.uri() + "/looks/2");
                });
    }

    @Test
    void each_item_is_counted_once() {
        stage.ingest();
        RunResult result = stage.ingest();

        Counts dashboards = result.counts().get(ItemType.DASHBOARD);
        assertThat(dashboards.total()).isEqualTo(stage.living(Stage.DASHBOARDS).size());
        assertThat(result.counts().get(ItemType.CHART).total())
                .isEqualTo(stage.living(Stage.CHARTS).size());
        assertThat(result.counts().get(ItemType.DATA_MODEL).total())
                .isEqualTo(stage.living(Stage.MODELS).size());
    }

    @Test
    void what_a_filter_leaves_out_is_counted_as_filtered_and_not_as_failed() {
        RunResult result = stage.ingest(yaml ->
                yaml.extraction("dashboardFilterPattern", java.util.Map.of("includes", java.util.List.of("Sales"))));

        assertThat(result.counts().get(ItemType.DASHBOARD).filtered()).isPositive();
        assertThat(result.counts().get(ItemType.DASHBOARD).written()).isEqualTo(1);
        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
    }

    private void breakOneExplore() {
        stage.lookerFaults.answer(Faults.to("GET", "/explores/budgets"), Faults.error(500));
    }
}
