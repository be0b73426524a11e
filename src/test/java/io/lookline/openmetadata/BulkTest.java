package io.lookline.openmetadata;

import static io.lookline.ingest.Faults.error;
import static io.lookline.ingest.Faults.to;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.demo.http.Request;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.ItemType;
import io.lookline.ingest.ExitCode;
import io.lookline.ingest.RunResult;
import io.lookline.ingest.Stage;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many entities in one request, and what is done when the server will not have it. */
@QuarkusTest
class BulkTest {
    private static final Predicate<Request> BULK = request -> request.path().endsWith("/bulk");

    private Stage stage;

    @BeforeEach
    void raise() {
        stage = new Stage();
    }

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void charts_and_dashboards_go_in_batches() {
        stage.ingest();

        assertThat(stage.catalog.writes())
                .containsEntry("PUT /charts/bulk", 1)
                .containsEntry("PUT /dashboards/bulk", 1)
                .doesNotContainKeys("PUT /charts", "PUT /dashboards");
    }

    @Test
    void the_batch_is_as_large_as_the_yaml_says() {
        Set<Integer> sizes = new ConcurrentSkipListSet<>();
        stage.watchCatalog(exchange -> {
            if (BULK.test(exchange.request())) {
                sizes.add(exchange.request().json().size());
            }
        });

        stage.ingest(yaml -> yaml.at("/sink/config/bulk_sink_batch_size", 7));

        assertThat(sizes).contains(7).allMatch(size -> size <= 7);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 405})
    void a_server_without_bulk_calls_gets_single_ones_from_then_on(int status) {
        AtomicInteger tried = new AtomicInteger();
        stage.watchCatalog(exchange -> {
            if (BULK.test(exchange.request())) {
                tried.incrementAndGet();
            }
        });
        stage.catalogFaults.answer(BULK, error(status));

        RunResult result = stage.ingest();

        assertThat(result.total().failed()).isZero();
        assertThat(tried).hasValue(1);
        assertThat(stage.writesOf(stage::ingest)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {413, 504})
    void a_batch_that_is_too_much_is_halved(int status) {
        stage.catalogFaults.answer(BULK.and(request -> request.json().size() > 6), error(status));

        RunResult result = stage.ingest();

        assertThat(result.total().failed()).isZero();
        assertThat(stage.catalog.writes().getOrDefault("PUT /charts", 0))
                .as("only the rows that are left over are sent alone")
                .isLessThan(5);
        stage.catalogFaults.mend();
        assertThat(stage.writesOf(stage::ingest)).isEmpty();
    }

    @Test
    void a_batch_that_is_refused_whole_is_sent_row_by_row() {
        stage.catalogFaults.answer(BULK.and(to("PUT", "/charts/bulk")), error(400));

        RunResult result = stage.ingest();

        assertThat(result.total().failed()).isZero();
        assertThat(stage.catalog.writes()).containsKey("PUT /charts").containsKey("PUT /dashboards/bulk");
    }

    @Test
    void a_row_that_is_refused_costs_itself_alone_and_is_mended_by_the_next_run() {
        deleteAChartOfDashboardThreeJustBeforeDashboardsAreWritten();

        RunResult result = stage.ingest();

        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(result.counts().get(ItemType.DASHBOARD).failed()).isEqualTo(1);
        assertThat(result.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == Code.CATALOG_WRITE_REFUSED)
                .singleElement()
                .satisfies(refused -> assertThat(refused.item()).isEqualTo(Stage.SERVICE + ".3"));
        assertThat(stage.living("dashboards")).contains(Stage.SERVICE + ".1").doesNotContain(Stage.SERVICE + ".3");

        stage.catalogFaults.mend();
        stage.ingest();
        assertThat(stage.living("dashboards")).contains(Stage.SERVICE + ".3");
    }

    @Test
    void an_edge_whose_end_was_refused_is_not_tried_and_told() {
        deleteAChartOfDashboardThreeJustBeforeDashboardsAreWritten();

        assertThat(stage.ingest().diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == Code.CATALOG_DEPENDENCY_MISSING)
                .isNotEmpty()
                .allSatisfy(missing -> assertThat(missing.type()).isEqualTo(ItemType.EDGE));
    }

    @Test
    void a_single_write_that_is_refused_costs_itself_alone() {
        stage.catalogFaults.answer(
                to("PUT", "/dashboard/datamodels")
                        .and(request -> request.json().path("name").asText().equals("finance_ledger")),
                error(400));

        RunResult result = stage.ingest();

        assertThat(result.counts().get(ItemType.DATA_MODEL).failed()).isEqualTo(1);
        assertThat(stage.dashboard("6").path("dataModels").findValuesAsText("name"))
                .containsExactly("finance_invoices");
        stage.catalogFaults.mend();
        stage.ingest();
        assertThat(stage.dashboard("6").path("dataModels").findValuesAsText("name"))
                .containsExactlyInAnyOrder("finance_invoices", "finance_ledger");
    }

    /** By another user, as can happen at any time; the server then refuses the row that names the chart. */
    private void deleteAChartOfDashboardThreeJustBeforeDashboardsAreWritten() {
        AtomicBoolean done = new AtomicBoolean();
        stage.catalogFaults.answer(
                request -> {
                    if (to("PUT", "/dashboards/bulk").test(request) && done.compareAndSet(false, true)) {
                        String chart = stage.chartTitled("Return Reasons")
                                .path("fullyQualifiedName")
                                .asText();
                        stage.person.erases("charts", chart);
                    }
                    return false;
                },
                error(500));
    }
}
