package io.lookline.openmetadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lookline.demo.http.Json;
import io.lookline.demo.looker.LookerContract;
import io.lookline.ingest.Stage;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes over the wire, held against the two systems' own documents. */
@QuarkusTest
class RequestSchemaTest {
    private Stage stage;

    @BeforeEach
    void raise() {
        stage = new Stage();
        stage.usually(yaml -> yaml.extraction("includeOwners", true).extraction("overrideMetadata", true));
    }

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void each_body_is_valid_for_the_catalogs_schemas() {
        RequestSchemas schemas = new RequestSchemas();
        stage.watchCatalog(schemas);

        runTwiceWithChanges();

        assertThat(schemas.violations()).isEmpty();
        assertThat(schemas.seen())
                .containsExactlyInAnyOrder(
                        "/services/dashboardServices",
                        "/classifications",
                        "/tags",
                        "/dashboard/datamodels",
                        "/charts",
                        "/dashboards",
                        "/lineage",
                        "/usage/dashboard");
    }

    @Test
    void a_field_that_the_schemas_do_not_know_would_be_noticed() {
        RequestSchemas schemas = new RequestSchemas();
        stage.watchCatalog(schemas);
        var request = Json.object().put("name", "c").put("description", "d").put("nonsense", "n");

        assertThatThrownBy(() -> stage.person.puts("classifications", request)).isInstanceOf(AssertionError.class);

        assertThat(schemas.violations()).singleElement().asString().contains("nonsense");
    }

    @Test
    void each_call_is_one_that_looker_knows() {
        LookerContract contract = new LookerContract();
        stage.watchLooker(contract);

        runTwiceWithChanges();

        contract.assertNoViolations();
    }

    private void runTwiceWithChanges() {
        stage.ingest();
        stage.person.writes("dashboards", Stage.SERVICE + ".1", "/description", "By hand");
        stage.looker.change(content -> content.withViewCount("1", 2000).withDashboardTitle("2", "Other"));
        stage.describeExplore("ecommerce", "orders", "Other");
        stage.ingest();
    }
}
