package io.lookline.openmetadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.lookline.catalog.Edge;
import io.lookline.catalog.Policy;
import io.lookline.catalog.StaleLineage;
import io.lookline.catalog.TableRef;
import io.lookline.catalog.Tables;
import io.lookline.demo.http.Exchange;
import io.lookline.demo.http.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Edges from tables, as they are sent, stored, read again and taken away. */
@QuarkusTest
class TableEdgesTest extends TableEdgesStage {
    @Test
    void an_edge_is_stored_with_its_query_its_description_and_one_entry_for_each_column() {
        stage.run(both());

        JsonNode details = stage.edge(ORDERS_FQN, ORDERS.fqn()).orElseThrow();

        assertThat(details.path("source").asText()).isEqualTo("DashboardLineage");
        assertThat(details.path("sqlQuery").asText()).isEqualTo(ordersEdge().sqlQuery());
        assertThat(details.path("description").asText()).isEqualTo("conditional: Liquid branch 2 of 3");
        assertThat(details.path("columnsLineage")).isEqualTo(Json.read("""
                [{"fromColumns": ["wh.shop.public.orders.id"], "toColumn": "svc.model.m_orders_view.id"},
                 {"fromColumns": ["wh.shop.public.orders.status", "wh.shop.public.orders.substatus"],
                  "toColumn": "svc.model.m_orders_view.state"}]""".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void an_edge_with_nothing_to_tell_is_sent_without_empty_texts() {
        List<Exchange> puts = stage.seen(route("PUT /lineage"));

        stage.run(views(List.of(USERS), usersEdge()));

        assertThat(puts).singleElement().satisfies(put -> assertThat(
                        put.request().json().at("/edge/lineageDetails"))
                .isEqualTo(Json.object()
                        .put("source", "DashboardLineage")
                        .set(
                                "columnsLineage",
                                Json.array()
                                        .add(Json.object()
                                                .put("toColumn", "svc.model.m_users_view.id")
                                                .set("fromColumns", Json.array().add("wh.shop.public.users.id"))))));
    }

    @Test
    void a_body_is_valid_for_the_catalogs_schema() {
        RequestSchemas schemas = new RequestSchemas();
        stage.watch(schemas);

        stage.run(both());

        assertThat(schemas.seen()).contains("/lineage");
        assertThat(schemas.violations()).isEmpty();
    }

    @Test
    void a_second_run_writes_nothing() {
        stage.run(both());
        stage.catalog.resetCounts();

        assertThat(stage.run(both()).plan().isEmpty()).isTrue();
        assertThat(stage.run(both(), Policy.usual().overrideLineage()).plan().isEmpty())
                .isTrue();
        assertThat(stage.catalog.writes()).isEmpty();
    }

    @Test
    void entries_that_another_program_kept_apart_are_no_difference() {
        stage.run(both());
        ArrayNode apart = Json.array();
        ordersEdge()
                .columns()
                .forEach(pair -> apart.add(Json.object()
                        .put("toColumn", pair.to())
                        .set("fromColumns", Json.array().add(pair.from()))));
        stage.person.writesOnEdge(ORDERS_FQN, ORDERS.fqn(), "/columnsLineage", apart);

        assertThat(stage.edge(ORDERS_FQN, ORDERS.fqn()).orElseThrow().path("columnsLineage"))
                .hasSize(3);
        assertThat(stage.run(both()).plan().isEmpty()).isTrue();
    }

    @Test
    void empty_texts_that_somebody_stored_are_no_difference() {
        stage.run(views(List.of(USERS), usersEdge()));
        stage.person.writesOnEdge(users.fqn(), USERS.fqn(), "/sqlQuery", TextNode.valueOf(""));
        stage.person.writesOnEdge(users.fqn(), USERS.fqn(), "/description", TextNode.valueOf(""));

        assertThat(stage.run(views(List.of(USERS), usersEdge())).plan().isEmpty())
                .isTrue();
    }

    @Test
    void another_query_is_written_and_a_description_stays_without_the_override() {
        stage.run(both());
        Edge changed = Tables.told(ordersEdge(), "select 2", null);

        stage.run(views(List.of(ORDERS, USERS), changed, usersEdge()));

        JsonNode details = stage.edge(ORDERS_FQN, ORDERS.fqn()).orElseThrow();
        assertThat(details.path("sqlQuery").asText()).isEqualTo("select 2");
        assertThat(details.path("description").asText()).isEqualTo(ordersEdge().description());
        assertThat(details.path("columnsLineage")).hasSize(2);
    }

    @Test
    void a_pair_that_the_server_drops_does_not_make_each_run_write() {
        Edge withUnknown = Tables.edge(users, USERS, "id > id", "id > ID", "id > gone");
        stage.run(views(List.of(USERS), withUnknown));
        stage.catalog.resetCounts();

        stage.run(views(List.of(USERS), withUnknown));

        assertThat(stage.catalog.writes()).isEmpty();
    }

    @Test
    void a_stale_edge_stays_and_is_counted_and_goes_with_the_override() {
        stage.run(both());

        assertThat(stage.run(views(List.of(ORDERS, USERS), ordersEdge())).plan().isEmpty())
                .isTrue();
        stage.run(views(List.of(ORDERS, USERS), ordersEdge()), Policy.usual().overrideLineage());

        assertThat(stage.edge(users.fqn(), USERS.fqn())).isEmpty();
        assertThat(stage.edge(ORDERS_FQN, ORDERS.fqn())).isPresent();
    }

    @Test
    void what_is_stale_in_a_view_that_is_still_read_is_counted() {
        TableRef old = stage.table("wh.shop.public.old_orders", "id BIGINT");
        Edge stale = Tables.edge(old, ORDERS, "id > id");
        stage.run(views(List.of(ORDERS), ordersEdge(), stale));

        assertThat(stage.run(views(List.of(ORDERS), ordersEdge())).plan().stale())
                .isEqualTo(new StaleLineage(1, 0));
    }

    @Test
    void an_edge_that_a_person_drew_is_left_alone() {
        stage.run(views(List.of(ORDERS, USERS)));
        stage.person.draws(
                stage.catalog.find("tables", ORDERS_FQN).orElseThrow(),
                "table",
                stage.catalog.find("dashboard/datamodels", ORDERS.fqn()).orElseThrow(),
                "dashboardDataModel");
        JsonNode drawn = stage.edge(ORDERS_FQN, ORDERS.fqn()).orElseThrow();

        stage.run(both());
        stage.run(views(List.of(ORDERS, USERS)), Policy.usual().overrideLineage());

        assertThat(stage.edge(ORDERS_FQN, ORDERS.fqn())).contains(drawn);
    }

    @Test
    void reading_costs_a_call_for_each_view_that_has_a_table_and_asks_for_nothing_below_it() {
        stage.run(views(List.of(ORDERS, USERS), ordersEdge()));
        List<Exchange> reads = stage.seen(route("GET /lineage/{type}/{id}"));

        stage.run(views(List.of(ORDERS, USERS), ordersEdge()));

        assertThat(reads).singleElement().satisfies(read -> assertThat(
                        read.request().uri().getQuery())
                .isEqualTo("upstreamDepth=1&downstreamDepth=0"));
    }

    @Test
    void a_table_that_is_deleted_meanwhile_costs_its_own_edge_and_says_so() {
        stage.run(views(List.of(ORDERS, USERS)));
        stage.person.deletes("tables", ORDERS_FQN);

        CatalogStage.Outcome outcome = stage.run(both());

        assertThat(outcome.failed()).singleElement().satisfies(failed -> {
            assertThat(failed.item()).isEqualTo("table " + ORDERS_FQN + " ---> data model " + ORDERS.fqn());
            assertThat(failed.message()).contains("HTTP 404: table instance for " + orders.id() + " not found");
            assertThat(failed.hint())
                    .isEqualTo("the table, or what reads it, was deleted after this run had found it;"
                            + " the next run looks again");
        });
        assertThat(outcome.written()).containsExactly(usersEdge().key().toString());
        assertThat(stage.edge(users.fqn(), USERS.fqn())).isPresent();
    }

    @Test
    void the_edge_of_a_table_that_is_gone_for_good_is_gone_too() {
        stage.run(both());
        stage.person.erases("tables", ORDERS_FQN);

        CatalogStage.Outcome outcome = stage.run(
                views(List.of(ORDERS, USERS), usersEdge()), Policy.usual().overrideLineage());

        assertThat(outcome.plan().isEmpty()).isTrue();
    }
}
