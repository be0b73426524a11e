package io.lookline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Edges from the warehouse's tables to explores of which Looker alone tells what they are made of, over whole runs. */
@QuarkusTest
class LineageWithoutFilesTest extends StageTest {
    private static final String SHOP = "fernweh_bigquery.fernweh-prod.shop.";

    @BeforeEach
    void fillTheWarehouse() {
        stage.catalog.withDemoWarehouse();
        stage.usually(yaml -> yaml.extraction("lineageInformation/dbServicePrefixes", List.of("fernweh_bigquery")));
    }

    @Test
    void a_table_leads_to_the_explore_with_the_columns_of_its_fields_and_of_what_it_counts() {
        stage.ingest();

        assertThat(pairs("users", "ecommerce_orders")).contains("address.country > users.country");
        assertThat(pairs("orders", "ecommerce_orders"))
                .contains("status > orders.status", "id > orders.count", "id > orders.first_orders");
        assertThat(stage.writesOf(stage::ingest)).isEmpty();
    }

    @Test
    void the_yaml_decides_liquid_and_constants_of_what_looker_tells() {
        stage.changeExplore(
                "ecommerce",
                "orders",
                orders -> orders.put("sql_table_name", "{{ _user_attributes['schema'] }}.@{orders_table}"));

        stage.ingest();
        assertThat(pairs("orders", "ecommerce_orders")).isEmpty();

        stage.ingest(yaml ->
                yaml.own("lookml/userAttributes/schema", "shop").own("lookml/constants/orders_table", "orders"));
        assertThat(pairs("orders", "ecommerce_orders")).contains("status > orders.status");
    }

    /** As {@code column > field}. */
    private List<String> pairs(String table, String explore) {
        return stage.catalog.edges().stream()
                .filter(edge -> edge.path("fromFqn").asText().equals(SHOP + table)
                        && edge.path("toFqn").asText().equals(modelFqn(explore)))
                .flatMap(edge -> elements(edge.path("lineageDetails").path("columnsLineage")))
                .flatMap(entry -> elements(entry.path("fromColumns"))
                        .map(source ->
                                below(SHOP + table, source) + " > " + below(modelFqn(explore), entry.path("toColumn"))))
                .sorted()
                .toList();
    }

    private static String below(String fqn, JsonNode column) {
        return column.asText().substring(fqn.length() + 1).replace("\"", "");
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
