package io.lookline.ingest;

import static io.lookline.ingest.Stage.MODELS;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.config.ConfigException;
import io.lookline.config.ConfigReader;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** States of the catalog, of Looker and of the YAML that are rare, and must not do harm. */
@QuarkusTest
class OddStatesTest extends StageTest {
    @Test
    void a_deleted_service_ends_the_run_and_is_not_brought_back() {
        stage.ingest();
        stage.person.deletesService(Stage.SERVICE);

        assertThat(stage.writesOf(stage::ingest)).isEmpty();
        RunResult result = stage.ingest();

        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.failure()).hasValueSatisfying(failure -> {
            assertThat(failure.message()).contains("is deleted in the catalog");
            assertThat(failure.hint()).contains("restore it");
        });
    }

    @Test
    void a_service_that_cannot_be_written_ends_the_run_before_anything_else_is_sent() {
        stage.catalogFaults.answer(Faults.to("PUT", "/dashboardServices"), Faults.error(400));

        Map<String, Integer> writes =
                stage.writesOf(() -> assertThat(stage.ingest().exitCode()).isEqualTo(ExitCode.FAILED));

        assertThat(writes.keySet()).allMatch(call -> call.contains("dashboardServices"));
    }

    @Test
    void the_sql_that_somebody_gave_a_data_model_stays() {
        stage.ingest();
        stage.person.writes(MODELS, modelFqn("ecommerce_gifts"), "/sql", "select 1");
        stage.describeExplore("ecommerce", "gifts", "Other");

        stage.ingest();

        assertThat(stage.model("ecommerce_gifts").path("sql").asText()).isEqualTo("select 1");
    }

    @Test
    void a_plan_without_the_list_of_dashboards_is_no_plan_to_rely_on() {
        stage.ingest();
        stage.lookerFaults.answer(Faults.to("GET", "/dashboards"), Faults.error(500));

        assertThat(stage.plan().exitCode()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void what_a_person_deleted_is_told() {
        stage.ingest();
        stage.person.deletes(MODELS, modelFqn("ecommerce_gifts"));

        assertThat(stage.ingest().diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == Code.LEFT_DELETED)
                .extracting(Diagnostic::item, Diagnostic::message)
                .containsExactly(Assertions.tuple(modelFqn("ecommerce_gifts"), "stays deleted, for admin deleted it"));
    }

    @Test
    void a_service_name_that_the_catalog_refuses_is_an_error_of_the_yaml() {
        Assertions.assertThatThrownBy(() ->
                        new ConfigReader(Map.of()).read("looker.yaml", "source: {type: looker, serviceName: 'a::b'}"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("source.serviceName")
                .hasMessageContaining("without `::`");
    }
}
