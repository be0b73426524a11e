package io.lookline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    @Test
    void explores_of_a_project_whose_repository_is_not_named_are_asked_for_their_sql_in_the_same_calls() {
        Repositories repositories = stage.lookml();
        Set<String> withSql = modelsAskedForSql();

        RunResult result = stage.ingest(yaml -> repositories.in(yaml, "looker-marketing"));

        assertThat(withSql).containsExactlyInAnyOrder("ecommerce", "finance");
        assertThat(pairs("orders", "ecommerce_orders")).contains("status > orders.status");
        assertThat(exploreCalls(result)).isEqualTo(exploreCalls(stage.ingest()));
    }

    @Test
    void lineage_stays_as_it_is_while_a_repository_cannot_be_read() {
        Repositories repositories = stage.lookml();
        stage.ingest();
        int edges = stage.catalog.edges().size();
        repositories.faults.answer(request -> request.uri().getPath().contains("/looker-core/"), Faults.error(404));

        RunResult result = stage.ingest(yaml -> yaml.extraction("overrideLineage", true));

        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(pairs("orders", "ecommerce_orders")).isEmpty();
        assertThat(stage.catalog.edges()).hasSize(edges);
    }

    @Test
    void an_explore_that_looker_calls_broken_keeps_its_columns() {
        stage.ingest();
        List<String> known = pairs("orders", "ecommerce_orders");
        stage.looker.change(content -> content.withBrokenExplore("ecommerce", "orders", "Unknown field"));

        stage.ingest(yaml -> yaml.extraction("overrideLineage", true));

        assertThat(pairs("orders", "ecommerce_orders")).isNotEmpty().isEqualTo(known);
    }

    @Test
    void explores_of_models_whose_files_are_read_are_not_asked_for_their_sql() {
        stage.lookml();
        Set<String> withSql = modelsAskedForSql();

        stage.ingest();

        assertThat(withSql).isEmpty();
    }

    @Test
    void without_the_right_to_see_lookml_that_is_told_and_what_was_known_of_columns_stays() {
        stage.ingest();
        List<String> known = pairs("orders", "ecommerce_orders");
        stage.lookerFaults.answerAsAt(
                address -> address.replaceAll("(,|%2C)sql(?=,|%2C)", ""),
                request -> request.uri().getPath().contains("/explores/"));

        RunResult result = stage.ingest(yaml -> yaml.extraction("overrideLineage", true));

        assertThat(result.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == Code.LINEAGE_SQL_UNTOLD)
                .singleElement()
                .satisfies(untold -> assertThat(untold.hint()).contains("see_lookml"))
                .extracting(Diagnostic::message)
                .asString()
                .contains("ecommerce::customer_facts", "ecommerce::orders");
        assertThat(pairs("orders", "ecommerce_orders")).isNotEmpty().isEqualTo(known);
    }

    /** Fills itself with the models of whose explores SQL is asked for. */
    private Set<String> modelsAskedForSql() {
        Set<String> models = ConcurrentHashMap.newKeySet();
        stage.watchLooker(exchange -> {
            String path = exchange.request().uri().getPath();
            if (path.contains("/explores/")
                    && exchange.request().uri().getQuery().contains(",sql,")) {
                models.add(path.replaceFirst(".*/lookml_models/", "").replaceFirst("/.*", ""));
            }
        });
        return models;
    }

    private static int exploreCalls(RunResult result) {
        return result.calls().looker().byEndpoint().get("GET /lookml_models/{model}/explores/{explore}");
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
