package io.lookline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.lookline.config.WorkflowConfig;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.lineage.ConnectionSettings;
import io.lookline.lineage.ResolveOptions;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the YAML says of Looker's connections. */
@QuarkusTest
class ConnectionsTest extends StageTest {
    private static final Map<String, Object> SAID = Map.of("fernweh_warehouse", "bq", "fernweh_warehose", "bq");

    @Test
    void a_connection_that_looker_does_not_list_is_a_warning() {
        RunResult result = stage.ingest(yaml -> yaml.own("connections", SAID));

        assertThat(result.diagnostics())
                .filteredOn(told -> told.code() == Code.CONNECTION_UNKNOWN)
                .extracting(Diagnostic::item, Diagnostic::place)
                .containsExactly(tuple("fernweh_warehose", stage.looker.uri() + "/admin/connections"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void without_the_right_to_see_connections_the_right_alone_is_told_and_the_run_goes_on() {
        stage.looker.failing("/connections", 403);

        RunResult result = stage.ingest(yaml -> yaml.own("connections", SAID));

        assertThat(result.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::item)
                .contains(tuple(Code.LOOKER_RIGHT_MISSING, "connections"))
                .noneMatch(told -> told.toList().contains(Code.CONNECTION_UNKNOWN));
        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(stage.living(Stage.MODELS)).isNotEmpty();
    }

    @Test
    void connections_are_asked_for_once_and_not_at_all_without_data_models() {
        stage.ingest();
        assertThat(stage.looker.calls("GET /connections")).isEqualTo(1);

        stage.looker.resetCalls();
        stage.ingest(yaml -> yaml.extraction("includeDataModels", false));
        assertThat(stage.looker.calls("GET /connections")).isZero();
    }

    @Test
    void the_stages_get_what_the_file_says() {
        ResolveOptions options = options(new WorkflowText(stage.looker, stage.catalog)
                .own("connections/big", "bq.shop-prod")
                .own("connections/snow/database", "PROD")
                .own("connections/snow/schema", "PUBLIC")
                .own("connections/snow/dialect", "snowflake")
                .extraction("lineageInformation/dbServicePrefixes", List.of("snow_prod.PROD", "bq")));

        assertThat(options.databaseServices()).containsExactly("snow_prod.PROD", "bq");
        assertThat(options.connections())
                .containsExactly(
                        entry("big", new ConnectionSettings("bq.shop-prod", null, null, null)),
                        entry("snow", new ConnectionSettings(null, "PROD", "PUBLIC", "snowflake")));
    }

    @Test
    void an_exact_service_name_of_an_old_file_is_one_part_whatever_dots_it_has() {
        ResolveOptions options = options(new WorkflowText(stage.looker, stage.catalog)
                .extraction("lineageInformation/dbServiceNames", List.of("snowflake.prod", "redshift")));

        assertThat(options.databaseServices()).containsExactly("\"snowflake.prod\"", "redshift");
    }

    private static ResolveOptions options(WorkflowText yaml) {
        WorkflowConfig config = yaml.config();
        return Policies.resolve(config, config.looker().orElseThrow());
    }
}
