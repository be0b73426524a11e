package io.lookline.openmetadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.catalog.Warehouse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a name is completed: from its own parts, the scope, and the connection's defaults. */
class TableCandidateTest {
    private static final Warehouse POSTGRES = Warehouses.postgres();
    private static final Warehouse MYSQL = Warehouses.of("mysql", "shop", null);

    private static final ServiceLayout THREE_LEVELS = layout(WarehouseType.POSTGRES, "shop", "sales");
    private static final ServiceLayout TWO_LEVELS = layout(WarehouseType.MYSQL, "default");

    @ParameterizedTest
    @CsvSource({
        "orders, wh.shop.public.orders",
        "crm.orders, wh.shop.crm.orders",
        "sales.crm.orders, wh.sales.crm.orders",
        "server.sales.crm.orders, wh.sales.crm.orders",
        "sales..orders, wh.sales.public.orders",
        ".crm.orders, wh.shop.crm.orders",
        "..orders, wh.shop.public.orders"
    })
    void a_name_is_completed_from_the_defaults(String text, String fqn) {
        assertThat(complete(text, "wh", POSTGRES, THREE_LEVELS)).contains(fqn);
    }

    @ParameterizedTest
    @CsvSource({
        "orders, wh.sales, wh.sales.public.orders",
        "orders, wh.sales.crm, wh.sales.crm.orders",
        "crm.orders, wh.sales, wh.sales.crm.orders",
        "orders, wh.sales.crm.orders, wh.sales.crm.orders",
        "sales.crm.orders, wh, wh.sales.crm.orders"
    })
    void a_scope_comes_before_the_defaults(String text, String scope, String fqn) {
        assertThat(complete(text, scope, POSTGRES, THREE_LEVELS)).contains(fqn);
    }

    @ParameterizedTest
    @CsvSource({"shop.public.orders, wh.sales", "crm.orders, wh.sales.public", "orders, wh.shop.public.users"})
    void a_scope_that_contradicts_a_written_part_is_skipped(String text, String scope) {
        assertThat(complete(text, scope, POSTGRES, THREE_LEVELS)).isEmpty();
    }

    @Test
    void case_is_no_contradiction() {
        assertThat(complete("SHOP.Public.ORDERS", "wh.shop.public.orders", POSTGRES, THREE_LEVELS))
                .contains("wh.SHOP.Public.ORDERS");
    }

    @Test
    void what_nobody_says_is_not_known() {
        Warehouse silent = Warehouses.of("postgres", null, null);

        assertThat(complete("orders", "wh", silent, THREE_LEVELS)).contains("wh.*.*.orders");
        assertThat(complete("crm.orders", "wh", silent, THREE_LEVELS)).contains("wh.*.crm.orders");
    }

    @Test
    void the_only_database_of_a_service_is_meant_where_nobody_names_one() {
        Warehouse silent = Warehouses.of("postgres", null, "public");

        assertThat(complete("orders", "wh", silent, layout(WarehouseType.POSTGRES, "sales")))
                .contains("wh.sales.public.orders");
        assertThat(complete("orders", "wh", POSTGRES, layout(WarehouseType.POSTGRES, "sales")))
                .as("a database that is named is not replaced")
                .contains("wh.shop.public.orders");
    }

    @ParameterizedTest
    @CsvSource({
        "orders, my.default.shop.orders",
        "crm.orders, my.default.crm.orders",
        "catalog.crm.orders, my.default.crm.orders",
        "def.catalog.crm.orders, my.default.crm.orders"
    })
    void in_two_levels_the_last_two_parts_count_and_the_connections_database_is_a_schema(String text, String fqn) {
        assertThat(complete(text, "my", MYSQL, TWO_LEVELS)).contains(fqn);
    }

    @Test
    void in_two_levels_the_connections_schema_comes_before_its_database() {
        Warehouse athena = Warehouses.of("athena", "awsdatacatalog", "crm");

        assertThat(complete("orders", "ath", athena, TWO_LEVELS)).contains("ath.default.crm.orders");
    }

    @Test
    void in_two_levels_a_scope_may_name_the_database_that_the_catalog_put_there() {
        assertThat(complete("orders", "my.default.crm", MYSQL, TWO_LEVELS)).contains("my.default.crm.orders");
        assertThat(complete("catalog.crm.orders", "my.default", MYSQL, TWO_LEVELS))
                .contains("my.default.crm.orders");
    }

    @Test
    void a_two_level_system_under_another_name_has_two_levels_too() {
        ServiceLayout named = layout(WarehouseType.MYSQL, "prod");

        assertThat(complete("orders", "my", MYSQL, named)).contains("my.prod.shop.orders");
        assertThat(complete("crm.orders", "my", MYSQL, named)).contains("my.prod.crm.orders");
    }

    @Test
    void parts_with_dots_are_quoted() {
        assertThat(complete(List.of("a.b", "c"), "\"my.wh\"", POSTGRES, THREE_LEVELS))
                .contains("\"my.wh\".shop.\"a.b\".c");
    }

    private static Optional<String> complete(String text, String scope, Warehouse warehouse, ServiceLayout layout) {
        return complete(List.of(text.split("\\.", -1)), scope, warehouse, layout);
    }

    private static Optional<String> complete(
            List<String> parts, String scope, Warehouse warehouse, ServiceLayout layout) {
        return WrittenName.of(parts, layout.type())
                .flatMap(name -> TableCandidate.of(name, Scope.of(scope).orElseThrow(), warehouse, layout))
                .map(TableCandidate::fqn);
    }

    private static ServiceLayout layout(WarehouseType type, String... databases) {
        return new ServiceLayout(type, List.of(databases));
    }
}
