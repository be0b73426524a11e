package io.lookline.openmetadata;

import static io.lookline.openmetadata.TableStage.BY_NAME;
import static io.lookline.openmetadata.TableStage.SEARCH;
import static io.lookline.openmetadata.TableStage.names;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.TableHits;
import io.lookline.catalog.Warehouse;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tables whose schema or database neither the query nor the connection names. */
@QuarkusTest
class TableAnywhereTest {
    private static final Warehouse NO_SCHEMA = Warehouses.of("postgres", "shop", null, "wh");
    private static final Warehouse NO_DATABASE = Warehouses.of("postgres", null, null, "wh");

    private final TableStage stage = new TableStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void every_schema_of_the_database_that_has_it_counts() {
        stage.with(
                "wh.shop.public.orders",
                "wh.shop.crm.orders",
                "wh.shop.crm.users",
                "wh.sales.public.orders",
                "other.shop.public.orders");

        TableHits hits = stage.find(NO_SCHEMA, "orders");

        assertThat(names(hits)).containsExactly("wh.shop.crm.orders", "wh.shop.public.orders");
        assertThat(hits.tried()).containsExactly("wh.shop.*.orders");
        assertThat(stage.calls()).containsEntry(SEARCH, 1).containsEntry(BY_NAME, 2);
    }

    @Test
    void every_database_whose_schema_has_it_counts() {
        stage.with(
                "wh.shop.public.orders", "wh.sales.PUBLIC.orders", "wh.sales.crm.orders", "other.sales.public.orders");

        TableHits hits = stage.find(NO_DATABASE, "public.orders");

        assertThat(names(hits)).containsExactly("wh.sales.PUBLIC.orders", "wh.shop.public.orders");
        assertThat(hits.tried()).containsExactly("wh.*.public.orders");
    }

    @Test
    void within_a_schema_the_exact_case_wins() {
        stage.with("wh.shop.public.orders", "wh.shop.public.Orders", "wh.shop.crm.ORDERS");

        assertThat(names(stage.find(NO_SCHEMA, "orders")))
                .containsExactly("wh.shop.crm.ORDERS", "wh.shop.public.orders");
    }

    @Test
    void a_name_that_two_views_ask_for_is_searched_once() {
        stage.with("wh.shop.public.orders", "wh.sales.crm.orders");

        stage.find(NO_SCHEMA, "orders");
        stage.find(NO_DATABASE, "orders");

        assertThat(stage.calls()).doesNotContainKey(SEARCH);
    }

    @Test
    void a_database_that_the_service_does_not_have_is_not_searched() {
        stage.with("wh.shop.public.orders");

        stage.find(Warehouses.of("postgres", "nope", null, "nowhere"), "orders");

        assertThat(stage.requests()).noneMatch(request -> request.contains("name.keyword%3A%22"));
    }

    @Test
    void more_than_a_hundred_tables_of_one_name_are_told_and_none_is_taken_nor_one_of_another_scope() {
        for (int i = 0; i < 101; i++) {
            stage.with("wh.shop.s" + i + ".orders");
        }
        stage.with("two.shop.public.orders");

        TableHits hits = stage.find(Warehouses.of("postgres", "shop", null, "two", "wh"), "orders");

        assertThat(hits.tables()).isEmpty();
        assertThat(hits.failure()).contains("more than 100 tables of the service wh are named orders");
        assertThat(stage.calls()).containsEntry(BY_NAME, 1);
    }

    @Test
    void search_results_come_in_pages_until_all_are_there() {
        for (int i = 0; i < 1001; i++) {
            stage.with("wh.sales.s" + i + ".orders");
        }
        stage.with("wh.shop.public.orders");

        assertThat(names(stage.find(NO_SCHEMA, "orders"))).containsExactly("wh.shop.public.orders");
        assertThat(stage.calls()).containsEntry(SEARCH, 2);
    }
}
