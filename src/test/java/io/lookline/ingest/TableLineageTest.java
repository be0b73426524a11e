package io.lookline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.lookline.catalog.Edge;
import io.lookline.catalog.EdgeChange;
import io.lookline.demo.http.Json;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Edges from the warehouse's tables to views, column by column, over whole runs. */
@QuarkusTest
class TableLineageTest extends LookmlStageTest {
    private static final String SHOP = "fernweh_bigquery.fernweh-prod.shop.";
    private static final String ORDERS = "ecommerce_orders_view";
    private static final String FACTS = "ecommerce_customer_facts_view";
    private static final UnaryOperator<WorkflowText> OVERRIDE = yaml -> yaml.extraction("overrideLineage", true);

    @BeforeEach
    void fillTheWarehouse() {
        stage.catalog.withDemoWarehouse();
        stage.usually(yaml -> yaml.extraction("lineageInformation/dbServicePrefixes", List.of("fernweh_bigquery")));
    }

    @Test
    void a_table_leads_to_the_view_that_names_it_with_the_columns_of_its_fields() {
        stage.ingest();

        assertThat(fromTable("users", USERS)).contains("address.country > country", "id > id");
        assertThat(fromTable("orders", ORDERS)).contains("created_at > created", "status > status");
        assertThat(table("users", USERS).orElseThrow().path("source").asText()).isEqualTo("DashboardLineage");
    }

    @Test
    void edges_and_columns_read_back_are_those_that_were_planned() {
        List<String> planned = stage.plan().plan().orElseThrow().edges().stream()
                .map(change -> planned(((EdgeChange.Put) change).edge()))
                .toList();

        stage.ingest();

        String ofServices = told("fernweh_bigquery", Stage.SERVICE, List.of(), Stream.of(null, null));
        assertThat(stage.catalog.edges().stream().map(TableLineageTest::stored))
                .filteredOn(edge -> !edge.equals(ofServices))
                .containsExactlyInAnyOrderElementsOf(planned);
        assertThat(planned).hasSizeGreaterThan(100).anyMatch(edge -> edge.contains("fernweh_bigquery"));
    }

    @Test
    void a_derived_table_over_views_leads_back_to_these() {
        stage.ingest();

        assertThat(edge(ORDERS, FACTS)).isPresent();
        assertThat(table("orders", FACTS)).isEmpty();
        assertThat(pairs(ORDERS, FACTS)).isNotEmpty();
    }

    @Test
    void a_native_derived_table_leads_back_to_its_explore() {
        stage.ingest();

        assertThat(pairs("ecommerce_order_items", "ecommerce_product_facts_view"))
                .isNotEmpty();
    }

    @Test
    void unnested_rows_lead_back_to_the_column_that_holds_them() {
        stage.ingest();

        assertThat(fromTable("orders", "ecommerce_order_tags_view")).contains("tags > tag");
    }

    @Test
    void what_was_written_is_what_is_there_and_nothing_is_written_again() {
        RunResult first = stage.ingest();

        assertThat(first.fields().sourced()).isGreaterThan(50);
        assertThat(stage.writesOf(stage::ingest)).isEmpty();
        assertThat(stage.writesOf(() -> stage.ingest(OVERRIDE))).isEmpty();
    }

    @Test
    void a_table_that_is_not_in_the_catalog_is_a_note_and_no_failure() {
        RunResult result = stage.ingest();

        assertThat(of(result, Code.LINEAGE_TABLE_MISSING))
                .singleElement()
                .satisfies(missing -> assertThat(missing.item()).isEqualTo("legacy.orders_v1"))
                .extracting(Diagnostic::message)
                .asString()
                .contains("fernweh_bigquery.fernweh-prod.legacy.orders_v1", modelFqn(LEGACY));
        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void each_table_is_asked_for_once() {
        stage.catalog.resetCounts();
        RunResult result = stage.ingest();

        assertThat(result.calls().catalog().byEndpoint().getOrDefault("GET /tables/name/{fqn}", 0))
                .isLessThanOrEqualTo(20);
    }

    @Test
    void a_table_that_a_view_no_longer_reads_loses_its_edge_with_the_override_alone() {
        stage.ingest();
        repositories.edit("views/shop/orders.view.lkml", text -> text.replace("shop.orders ;;", "shop.returns ;;"));

        RunResult kept = stage.ingest();
        assertThat(table("orders", ORDERS)).isPresent();
        assertThat(kept.plan().orElseThrow().stale().edges()).isPositive();

        stage.ingest(OVERRIDE);
        assertThat(table("orders", ORDERS)).isEmpty();
        assertThat(table("returns", ORDERS)).isPresent();
        assertThat(stage.writesOf(() -> stage.ingest(OVERRIDE))).isEmpty();
    }

    @Test
    void lineage_from_a_table_that_could_not_be_looked_for_stays() {
        stage.ingest();
        stage.catalogFaults.answer(
                request -> request.path().contains("/tables") || request.path().contains("/search"), Faults.error(500));

        RunResult result = stage.ingest(OVERRIDE);

        assertThat(table("orders", ORDERS)).isPresent();
        assertThat(of(result, Code.LINEAGE_TABLE_UNSEEN)).isNotEmpty();
    }

    @Test
    void an_edge_that_a_person_drew_from_a_table_is_left_alone() {
        stage.ingest();
        JsonNode orders = stage.entity("tables", SHOP + "orders");
        stage.person.draws(orders, "table", stage.model(ORDERS), "dashboardDataModel");
        JsonNode drawn = table("orders", ORDERS).orElseThrow();

        stage.ingest(OVERRIDE);

        assertThat(drawn.path("source").asText()).isEqualTo("Manual");
        assertThat(table("orders", ORDERS)).contains(drawn);
    }

    @Test
    void an_edge_that_a_person_drew_is_left_alone_though_its_end_comes_back_from_deletion() {
        repositories.edit(LEGACY_FILE, text -> text.replace("legacy.orders_v1", "shop.orders"));
        String file = repositories.files(Repositories.CORE).get(LEGACY_FILE);
        stage.ingest();
        JsonNode orders = stage.entity("tables", SHOP + "orders");
        stage.person.draws(orders, "table", stage.model(LEGACY), "dashboardDataModel");
        JsonNode drawn = table("orders", LEGACY).orElseThrow();
        repositories.remove(LEGACY_FILE);
        stage.ingest();

        repositories.write(LEGACY_FILE, file);
        stage.ingest();

        assertThat(stage.model(LEGACY).path("deleted").asBoolean()).isFalse();
        assertThat(table("orders", LEGACY)).contains(drawn);
        assertThat(stage.writesOf(stage::ingest)).isEmpty();
    }

    @Test
    void a_right_that_is_missing_on_tables_costs_no_other_edge() {
        stage.catalogFaults.answer(
                request -> request.method().equals("PUT")
                        && request.path().endsWith("/lineage")
                        && request.text().contains("\"table\""),
                Faults.error(403));

        RunResult result = stage.ingest();

        assertThat(edge(USERS, "ecommerce_orders")).isPresent();
        assertThat(table("users", USERS)).isEmpty();
        assertThat(of(result, Code.CATALOG_WRITE_REFUSED)).isNotEmpty().allSatisfy(refused -> assertThat(refused.hint())
                .contains("EditLineage on tables"));
    }

    @Test
    void the_map_of_connections_alone_tells_the_service() {
        stage.usually(UnaryOperator.identity());
        RunResult result = stage.ingest(yaml -> yaml.own("connections/fernweh_warehouse", "fernweh_bigquery"));

        assertThat(table("orders", ORDERS)).isPresent();
        assertThat(of(result, Code.LINEAGE_SERVICE_GUESSED))
                .noneMatch(diagnostic -> diagnostic.item().equals("fernweh_warehouse"));
    }

    private Optional<JsonNode> table(String table, String view) {
        return stage.catalog.edges().stream()
                .filter(edge -> edge.path("fromFqn").asText().equals(SHOP + table)
                        && edge.path("toFqn").asText().equals(modelFqn(view)))
                .map(edge -> edge.path("lineageDetails"))
                .findFirst();
    }

    private List<String> fromTable(String table, String view) {
        return table(table, view).stream()
                .flatMap(details -> elements(details.path("columnsLineage")))
                .flatMap(entry -> elements(entry.path("fromColumns"))
                        .map(source -> source.asText().substring((SHOP + table).length() + 1) + " > "
                                + entry.path("toColumn")
                                        .asText()
                                        .substring(modelFqn(view).length() + 1)))
                .sorted()
                .toList();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream((array.isMissingNode() ? Json.array() : array).spliterator(), false);
    }

    private static String planned(Edge edge) {
        List<String> pairs = edge.columns().stream()
                .map(pair -> pair.from() + " > " + pair.to())
                .toList();
        return told(
                edge.key().from().fqn(), edge.key().to().fqn(), pairs, Stream.of(edge.sqlQuery(), edge.description()));
    }

    private static String stored(JsonNode edge) {
        JsonNode details = edge.path("lineageDetails");
        List<String> pairs = StreamSupport.stream(details.path("columnsLineage").spliterator(), false)
                .flatMap(column -> StreamSupport.stream(
                                column.path("fromColumns").spliterator(), false)
                        .map(from ->
                                from.asText() + " > " + column.path("toColumn").asText()))
                .toList();
        return told(
                edge.path("fromFqn").asText(),
                edge.path("toFqn").asText(),
                pairs,
                Stream.of("sqlQuery", "description")
                        .map(name -> details.path(name).textValue()));
    }

    private static String told(String from, String to, List<String> pairs, Stream<String> texts) {
        return "%s ---> %s %s %s".formatted(from, to, pairs.stream().sorted().toList(), texts.toList());
    }
}
