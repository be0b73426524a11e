package io.lookline.openmetadata;

import static io.lookline.openmetadata.TableStage.BY_NAME;
import static io.lookline.openmetadata.TableStage.SEARCH;
import static io.lookline.openmetadata.TableStage.names;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.Warehouse;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Names whose case is not the catalog's. */
@QuarkusTest
class TableCaseTest {
    private static final Warehouse BIGQUERY = Warehouses.of("bigquery_standard_sql", "prod", "shop", "bq");
    private static final Warehouse SNOWFLAKE = Warehouses.of("snowflake", "SHOP", "PUBLIC", "sf");

    private final TableStage stage = new TableStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void the_exact_case_wins_alone_and_nothing_else_is_asked() {
        stage.with("bq.prod.shop.orders", "bq.prod.shop.Orders");

        assertThat(names(stage.find(BIGQUERY, "orders"))).containsExactly("bq.prod.shop.orders");
        assertThat(names(stage.find(BIGQUERY, "Orders"))).containsExactly("bq.prod.shop.Orders");
        assertThat(stage.calls()).containsEntry(BY_NAME, 1).doesNotContainKey(SEARCH);
    }

    @Test
    void then_the_case_that_the_database_gives_an_unquoted_name_without_a_search() {
        stage.with("sf.SHOP.PUBLIC.ORDERS", "sf.SHOP.PUBLIC.Orders");

        assertThat(names(stage.find(SNOWFLAKE, "orders"))).containsExactly("sf.SHOP.PUBLIC.ORDERS");
        assertThat(stage.calls()).containsEntry(BY_NAME, 2).doesNotContainKey(SEARCH);
    }

    @Test
    void then_any_case_by_one_search_and_all_that_differ_in_case_alone_count() {
        stage.with("bq.prod.shop.Orders", "bq.prod.shop.ORDERS", "bq.prod.shop.orders_2", "other.prod.shop.Orders");

        assertThat(names(stage.find(BIGQUERY, "orders")))
                .containsExactlyInAnyOrder("bq.prod.shop.Orders", "bq.prod.shop.ORDERS");
        assertThat(stage.calls()).containsEntry(SEARCH, 1).containsEntry(BY_NAME, 3);
    }

    @Test
    void databases_and_schemas_are_spelled_as_the_catalog_spells_them() {
        stage.with("bq.Prod.SHOP.orders");

        assertThat(names(stage.find(BIGQUERY, "prod.shop.orders"))).containsExactly("bq.Prod.SHOP.orders");
        assertThat(stage.find(BIGQUERY, "prod.shop.users").tried()).containsExactly("bq.Prod.SHOP.users");
    }

    @Test
    void of_schemas_that_differ_in_case_the_exact_one_wins_and_otherwise_all_count() {
        stage.with("bq.prod.Shop.orders", "bq.prod.SHOP.orders");

        assertThat(names(stage.find(BIGQUERY, "Shop.orders"))).containsExactly("bq.prod.Shop.orders");
        assertThat(names(stage.find(BIGQUERY, "shop.orders")))
                .containsExactlyInAnyOrder("bq.prod.Shop.orders", "bq.prod.SHOP.orders");
    }

    @Test
    void a_table_of_the_exact_case_in_another_schema_of_that_name_is_not_taken_for_one_of_this() {
        stage.with("bq.prod.shop.users", "bq.prod.SHOP.Orders");

        assertThat(names(stage.find(BIGQUERY, "shop.orders"))).isEmpty();
    }
}
