package io.lookline.openmetadata;

import static io.lookline.openmetadata.TableStage.BY_NAME;
import static io.lookline.openmetadata.TableStage.DATABASES;
import static io.lookline.openmetadata.TableStage.SCHEMAS;
import static io.lookline.openmetadata.TableStage.names;
import static io.lookline.openmetadata.TableStage.search;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.Table;
import io.lookline.catalog.Table.TableColumn;
import io.lookline.catalog.TableHits;
import io.lookline.catalog.TableSearch;
import io.lookline.catalog.Warehouse;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose database and schema are known, in the services that the configuration names. */
@QuarkusTest
class FindTablesTest {
    private static final Warehouse WH = Warehouses.postgres("wh");

    private final TableStage stage = new TableStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"orders", "public.orders", "shop.public.orders", "server.shop.public.orders", "shop..orders"})
    void a_table_is_found_by_however_many_parts_of_its_name(String name) {
        stage.with("wh.shop.public.orders", "wh.shop.crm.orders", "wh.sales.public.orders", "other.shop.public.orders");

        TableHits hits = stage.find(WH, name);

        assertThat(names(hits)).containsExactly("wh.shop.public.orders");
        assertThat(hits.tried()).containsExactly("wh.shop.public.orders");
        assertThat(hits.guessed()).isFalse();
        assertThat(hits.failure()).isEmpty();
    }

    @Test
    void a_table_comes_with_its_id_and_its_columns_and_what_is_within_them() {
        stage.catalog.withTable(
                "wh.shop.public.users", "id BIGINT", "address STRUCT", "address.city STRING", "tags ARRAY<STRING>");

        Table users = stage.find(WH, "users").tables().getFirst();

        assertThat(users.columns())
                .containsExactly(
                        new TableColumn("id", List.of()),
                        new TableColumn("address", List.of(new TableColumn("city", List.of()))),
                        new TableColumn("tags", List.of()));
        assertThat(users.ref().id())
                .isEqualTo(stage.catalog
                        .find("tables", "wh.shop.public.users")
                        .orElseThrow()
                        .path("id")
                        .asText());
    }

    @Test
    void hits_in_several_scopes_all_count_in_the_order_of_the_scopes() {
        stage.with("one.shop.public.orders", "two.shop.public.orders", "three.shop.public.users");

        TableHits hits = stage.find(Warehouses.postgres("two", "three", "one", "two.shop"), "orders");

        assertThat(names(hits)).containsExactly("two.shop.public.orders", "one.shop.public.orders");
        assertThat(hits.tried())
                .containsExactly("two.shop.public.orders", "three.shop.public.orders", "one.shop.public.orders");
    }

    @Test
    void a_scope_that_contradicts_the_name_is_not_looked_into() {
        stage.with("wh.shop.public.orders", "wh.sales.public.orders");

        TableHits hits = stage.find(Warehouses.postgres("wh.sales", "wh.shop.crm"), "shop.public.orders");

        assertThat(hits).isEqualTo(TableHits.NONE);
        assertThat(stage.calls()).doesNotContainKey(BY_NAME);
    }

    @Test
    void names_with_dots_are_found_in_quotes() {
        stage.with("\"my.wh\".shop.\"a.b\".\"c.d\"");

        assertThat(names(stage.findParts(Warehouses.postgres("\"my.wh\""), "a.b", "c.d")))
                .containsExactly("\"my.wh\".shop.\"a.b\".\"c.d\"");
    }

    @Test
    void each_list_and_each_table_is_asked_for_once_in_a_run() {
        stage.with("wh.shop.public.orders", "wh.shop.public.users", "wh.shop.crm.users");
        List<TableSearch> searches = List.of(
                search(WH, "orders"), search(WH, "public.orders"), search(WH, "users"), search(WH, "crm.users"));

        Map<TableSearch, TableHits> hits = stage.find(searches);

        assertThat(hits.keySet()).containsExactlyElementsOf(searches);
        assertThat(hits.values()).allSatisfy(each -> assertThat(each.tables()).hasSize(1));
        assertThat(stage.calls()).containsOnly(Map.entry(DATABASES, 1), Map.entry(SCHEMAS, 1), Map.entry(BY_NAME, 3));

        assertThat(stage.find(searches)).isEqualTo(hits);
        assertThat(stage.calls()).isEmpty();
    }

    @Test
    void a_schema_that_the_catalog_does_not_have_costs_no_further_call() {
        stage.with("wh.shop.public.orders");

        TableHits hits = stage.find(WH, "crm.orders");

        assertThat(hits.tables()).isEmpty();
        assertThat(hits.tried()).containsExactly("wh.shop.crm.orders");
        assertThat(stage.calls()).doesNotContainKey(BY_NAME);
    }

    @Test
    void a_service_that_the_catalog_does_not_have_holds_nothing() {
        TableHits hits = stage.find(Warehouses.postgres("nowhere"), "orders");

        assertThat(hits.isMiss()).isTrue();
        assertThat(hits.tried()).containsExactly("nowhere.shop.public.orders");
        assertThat(hits.nearest()).isEmpty();
    }

    @Test
    void in_a_service_of_two_levels_the_connections_database_is_a_schema() {
        stage.with("my.default.shop.orders", "my.default.crm.orders");
        Warehouse mysql = Warehouses.of("mysql", "shop", null, "my");

        assertThat(names(stage.find(mysql, "orders"))).containsExactly("my.default.shop.orders");
        assertThat(names(stage.find(mysql, "crm.orders"))).containsExactly("my.default.crm.orders");
        assertThat(names(stage.find(mysql, "any.crm.orders"))).containsExactly("my.default.crm.orders");
    }

    @Test
    void where_the_dialect_is_not_known_the_type_of_the_service_tells_it() {
        stage.catalog.withDatabaseService("sf", "Snowflake");
        stage.with("sf.SHOP.PUBLIC.ORDERS", "sf.SHOP.PUBLIC.Orders");

        assertThat(names(stage.find(Warehouses.of(null, "SHOP", "PUBLIC", "sf"), "orders")))
                .containsExactly("sf.SHOP.PUBLIC.ORDERS");
    }
}
