package io.lookline.openmetadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.lookline.ingest.ExitCode;
import io.lookline.ingest.RunResult;
import io.lookline.ingest.Stage;
import io.lookline.ingest.WorkflowText;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dashboard service and the connection that it stores. */
@QuarkusTest
class ServiceTest {
    private static final String SERVICES = "services/dashboardServices";
    private static final String PUT_SERVICE = "PUT /services/dashboardServices";

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
    void a_new_service_stores_how_to_reach_looker() {
        stage.ingest();

        assertThat(config().path("clientId").asText()).isEqualTo("demo-id");
        assertThat(config().path("hostPort").asText())
                .isEqualTo(stage.looker.uri().toString());
    }

    @Test
    void without_store_service_connection_nothing_of_it_is_stored() {
        stage.ingest(yaml -> yaml.server("storeServiceConnection", false));

        assertThat(service().path("serviceType").asText()).isEqualTo("Looker");
        assertThat(service().toString()).doesNotContain("demo-id");
    }

    @Test
    void a_service_that_is_there_is_left_alone() {
        stage.ingest();
        JsonNode before = service();

        stage.ingest(yaml -> yaml.at("/source/serviceConnection/config/hostPort", stage.looker.uri() + "/"));

        assertThat(service()).isEqualTo(before);
    }

    @Test
    void force_entity_overwriting_sends_it_again() {
        stage.ingest();

        assertThat(stage.writesOf(() -> stage.ingest(yaml -> yaml.server("forceEntityOverwriting", true))))
                .containsOnlyKeys(PUT_SERVICE);
    }

    @Test
    void a_service_cannot_be_sent_again_without_its_connection_and_is_not() {
        stage.ingest();

        RunResult result = stage.ingest(
                yaml -> yaml.server("forceEntityOverwriting", true).server("storeServiceConnection", false));

        assertThat(result.total().failed()).isZero();
        assertThat(config().path("clientId").asText()).isEqualTo("demo-id");
    }

    @Test
    void a_yaml_without_a_connection_uses_the_one_that_the_service_stores() {
        stage.ingest();
        stage.looker.change(content -> content.withDashboardTitle("1", "Other"));

        RunResult result = stage.ingest(WorkflowText::withoutConnection);

        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(stage.dashboard("1").path("displayName").asText()).isEqualTo("Other");
        assertThat(config().path("clientId").asText()).isEqualTo("demo-id");
    }

    private JsonNode config() {
        return service().at("/connection/config");
    }

    private JsonNode service() {
        return stage.entity(SERVICES, Stage.SERVICE);
    }
}
