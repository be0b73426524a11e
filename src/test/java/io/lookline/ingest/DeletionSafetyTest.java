package io.lookline.ingest;

import static io.lookline.ingest.Stage.CHARTS;
import static io.lookline.ingest.Stage.DASHBOARDS;
import static io.lookline.ingest.Stage.MODELS;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.demo.http.Json;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.ItemType;
import io.lookline.report.Summary;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was not read completely is never the ground for a deletion. */
@QuarkusTest
class DeletionSafetyTest extends StageTest {
    static Stream<Named<Predicate<Request>>> lists() {
        return Stream.of(
                Named.of("dashboards", Faults.to("GET", "/dashboards")),
                Named.of("models", Faults.to("GET", "/lookml_models")),
                Named.of("looks", Faults.to("GET", "/looks")));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_list_that_fails_deletes_nothing_and_fails_the_run(Predicate<Request> list) {
        stage.ingest();
        List<String> before = living();
        stage.lookerFaults.answer(list, Faults.error(500));

        RunResult result = stage.ingest();

        assertThat(living()).isEqualTo(before);
        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.counts().get(ItemType.LISTING).failed()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_list_that_is_empty_all_of_a_sudden_deletes_nothing(Predicate<Request> list) {
        stage.usually(yaml -> yaml.own("delete/force", true));
        stage.ingest();
        List<String> before = living();
        stage.lookerFaults.answer(list, Response.json(200, Json.array()));
        stage.lookerFaults.answer(Faults.to("GET", "/dashboards/search"), Response.json(200, Json.array()));

        stage.ingest();

        assertThat(living()).containsAll(before);
    }

    @Test
    void an_explore_that_cannot_be_read_is_counted_shown_with_its_address_and_not_deleted() {
        stage.ingest();
        stage.looker.change(content -> content.withoutExplore("finance", "ledger"));
        stage.lookerFaults.answer(Faults.to("GET", "/explores/budgets"), Faults.error(500));

        RunResult result = stage.ingest();

        assertThat(stage.living(MODELS)).contains(modelFqn("finance_budgets"), modelFqn("finance_ledger"));
        assertThat(result.counts().get(ItemType.DATA_MODEL).failed()).isEqualTo(1);
        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(new Summary(result).lines())
                .anyMatch(line -> line.contains(stage.looker.uri() + "/explore/finance/budgets"));
    }

    @Test
    void a_dashboard_that_cannot_be_read_is_counted_shown_with_its_address_and_not_deleted() {
        stage.ingest();
        List<String> before = living();
        stage.looker.change(content -> content.withoutDashboard("4"));
        stage.lookerFaults.answer(Faults.to("GET", "/dashboards/finance::month_end"), Faults.error(500));

        RunResult result = stage.ingest();

        assertThat(living()).isEqualTo(before);
        assertThat(result.counts().get(ItemType.DASHBOARD).failed()).isEqualTo(1);
        assertThat(new Summary(result).lines())
                .anyMatch(line -> line.contains(stage.looker.uri() + "/dashboards/finance::month_end"));
    }

    @Test
    void a_look_that_cannot_be_read_stays_and_a_tile_that_is_gone_goes() {
        stage.ingest();
        String chart =
                stage.chartTitled("Gift Buyers").path("fullyQualifiedName").asText();
        stage.looker.change(content -> content.withoutDashboard("4"));
        stage.lookerFaults.answer(Faults.to("GET", "/folders/12/looks"), Faults.error(500));
        stage.lookerFaults.answer(Faults.to("GET", "/looks/2"), Faults.error(500));

        stage.ingest();

        assertThat(stage.living(CHARTS)).contains(fqn("look_2")).doesNotContain(chart);
    }

    @Test
    void a_look_on_a_dashboard_is_no_chart_of_its_own_while_dashboards_cannot_be_listed() {
        stage.ingest();
        stage.lookerFaults.answer(Faults.to("GET", "/dashboards"), Faults.error(500));

        stage.ingest();

        assertThat(stage.living(CHARTS)).doesNotContain(fqn("look_1"));
    }

    @Test
    void what_is_withheld_is_told() {
        stage.ingest();
        stage.looker.change(content -> content.withoutExplore("finance", "ledger"));
        stage.lookerFaults.answer(Faults.to("GET", "/explores/budgets"), Faults.error(500));

        assertThat(stage.ingest().diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == Code.DELETION_WITHHELD)
                .anyMatch(diagnostic -> diagnostic.item().equals(modelFqn("finance_ledger")));
    }

    private List<String> living() {
        return Stream.of(DASHBOARDS, CHARTS, MODELS)
                .flatMap(collection -> stage.living(collection).stream())
                .toList();
    }
}
