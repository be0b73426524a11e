package io.lookline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lookline explain}, over the demo's Looker, repositories and catalog. */
@QuarkusTest
class ExplainCommandTest {
    @TempDir
    Path folder;

    private InspectedDemo demo;

    @BeforeEach
    void start() {
        demo = new InspectedDemo(folder);
    }

    @AfterEach
    void stop() {
        demo.close();
    }

    @Test
    void a_view_is_explained_from_its_text_to_the_tables_of_the_catalog() {
        assertThat(demo.run("explain", "view:order_items")).isZero();

        assertThat(demo.out()).isEqualTo("""
                view order_items in the model ecommerce
                  catalog       looker_demo.model.ecommerce_order_items_view
                  declared      fernweh_core/views/shop/order_items.view.lkml:1
                  connection    fernweh_warehouse: bigquery_standard_sql, database fernweh-prod, schema shop
                  services      fernweh_bigquery
                  used by       ecommerce::order_items as order_items
                                ecommerce::returns as order_items

                  rows
                    sql_table_name at fernweh_core/views/shop/order_items.view.lkml:2
                      written       sql_table_name: @{shop_schema}.order_items ;;
                      constants     shop.order_items
                      reads         table shop.order_items
                        looked for    fernweh_bigquery.fernweh-prod.shop.order_items
                        result        fernweh_bigquery.fernweh-prod.shop.order_items

                  fields: 13; with a source 13, naming no column 0, naming one that is not found 0
                """);
        assertThat(demo.err()).isEmpty();
    }

    @Test
    void a_field_is_explained_down_to_its_columns_over_the_views_that_an_explore_joins() {
        assertThat(demo.run("explain", "order_items.average_spend_per_order")).isZero();

        assertThat(demo.out()).isEqualTo("""
                measure order_items.average_spend_per_order in the model ecommerce
                  catalog       looker_demo.model.ecommerce_order_items_view.average_spend_per_order
                  declared      fernweh_core/views/shop/order_items.view.lkml:74

                  steps in the explore order_items
                    measure order_items.average_spend_per_order at fernweh_core/views/shop/order_items.view.lkml:74
                      sql: ${total_revenue} / NULLIF(${orders.count}, 0) ;; at fernweh_core/views/shop/order_items.view.lkml:76
                        ${total_revenue} -> measure order_items.total_revenue at fernweh_core/views/shop/order_items.view.lkml:45
                          sql: ${sale_price} * (1 - ${discount}) ;; at fernweh_core/views/shop/order_items.view.lkml:50
                            ${sale_price} -> dimension order_items.sale_price at fernweh_core/views/shop/order_items.view.lkml:22
                              sql: ${TABLE}.sale_price ;; at fernweh_core/views/shop/order_items.view.lkml:25
                                ${TABLE}.sale_price -> column sale_price of shop.order_items: fernweh_bigquery.fernweh-prod.shop.order_items.sale_price
                            ${discount} -> dimension order_items.discount at fernweh_core/views/shop/order_items.view.lkml:35
                              sql: ${TABLE}.discount ;; at fernweh_core/views/shop/order_items.view.lkml:38
                                ${TABLE}.discount -> column discount of shop.order_items: fernweh_bigquery.fernweh-prod.shop.order_items.discount
                        ${orders.count} -> measure orders.count at fernweh_core/views/shop/orders.view.lkml:53
                          id -> dimension orders.id at fernweh_core/views/shop/orders.view.lkml:5
                            sql: ${TABLE}.id ;; at fernweh_core/views/shop/orders.view.lkml:8
                              ${TABLE}.id -> column id of shop.orders: fernweh_bigquery.fernweh-prod.shop.orders.id

                  comes from
                    column sale_price of shop.order_items: fernweh_bigquery.fernweh-prod.shop.order_items.sale_price
                    column discount of shop.order_items: fernweh_bigquery.fernweh-prod.shop.order_items.discount
                    column id of shop.orders: fernweh_bigquery.fernweh-prod.shop.orders.id
                """);
    }

    @Test
    void a_dashboard_is_explained_with_why_each_field_is_read() {
        assertThat(demo.run("explain", "dashboard:5")).isZero();

        assertThat(demo.out())
                .startsWith("dashboard 5 \"Stock Levels\"\n  catalog       looker_demo.5\n\n  chart ")
                .contains("    reads         explore ecommerce::inventory: looker_demo.model.ecommerce_inventory\n")
                .contains("inventory.units_on_hand (selected")
                .contains("<- looker_demo.model.ecommerce_inventory_view.units_on_hand"
                        + " <- fernweh_bigquery.fernweh-prod.shop.inventory_snapshots.units\n");
    }

    @Test
    void a_table_that_is_not_found_is_explained_with_what_to_do() {
        assertThat(demo.run("explain", "legacy.orders_v1")).isZero();

        assertThat(demo.out()).isEqualTo("""
                table legacy.orders_v1
                  connection    fernweh_warehouse: bigquery_standard_sql, database fernweh-prod, schema shop
                  services      fernweh_bigquery
                  looked for    fernweh_bigquery.fernweh-prod.legacy.orders_v1
                  result        is not in the catalog [LINEAGE_TABLE_MISSING]
                  try           ingest its database first, or correct the service, database or schema
                  read by       looker_demo.model.ecommerce_legacy_orders_view
                """);
    }

    @Test
    void the_same_is_there_for_programs() throws IOException {
        assertThat(demo.run("explain", "--json", "view:orders", "orders.created_date", "Stock Levels"))
                .isZero();

        JsonNode explanations = new ObjectMapper().readTree(demo.out()).path("explanations");
        assertThat(explanations.findValuesAsText("kind")).containsExactly("view", "field", "dashboard", "chart");
        assertThat(explanations.at("/0/rows/0/reads/0/result"))
                .hasToString("{\"found\":[\"fernweh_bigquery.fernweh-prod.shop.orders\"]}");
        assertThat(explanations
                        .at("/1/paths/0/fields/0/expressions/0/names/0/sources/0/name")
                        .asText())
                .isEqualTo("column created_at of shop.orders");
    }

    @Test
    void of_a_name_with_its_model_it_is_told_what_looker_lists() {
        assertThat(demo.run("explain", "ecommerce::retired")).isEqualTo(2);
        assertThat(demo.err())
                .contains("field ecommerce::retired: of the model ecommerce this run has nothing that is called so;"
                        + " Looker does not show it to the API user");

        assertThat(demo.run("explain", "explore:nothing::orders.id")).isEqualTo(2);
        assertThat(demo.err())
                .contains("field explore:nothing::orders.id: this run has no model nothing; Looker does not list it");
    }

    @Test
    void a_name_that_means_nothing_is_a_wrong_command_line_with_the_nearest_name() {
        assertThat(demo.run("explain", "orders", "order_itms")).isEqualTo(2);

        assertThat(demo.out()).isEmpty();
        assertThat(demo.err())
                .isEqualTo("there is no view, explore, dashboard, chart, table or field order_itms;"
                        + " did you mean order_items?\nSee `lookline explain --help`.\n");
    }

    @Test
    void without_a_catalog_tables_are_told_by_their_names_in_sql_and_nothing_is_written() {
        demo.withoutCatalog();

        assertThat(demo.run("explain", "orders.status")).isZero();

        assertThat(demo.out())
                .endsWith(
                        "  comes from\n    column status of shop.orders: not looked for: the file names no catalog\n");
        assertThat(Files.exists(folder.resolve("state.jsonl"))).isFalse();
    }

    @Test
    void a_system_that_refuses_ends_it_with_its_own_code_and_a_way_out() {
        demo.yaml(yaml -> yaml.replace("clientSecret: ", "clientSecret: wrong-"));

        assertThat(demo.run("explain", "orders")).isEqualTo(4);

        assertThat(demo.out()).isEqualTo("Nothing was explained.\n");
        assertThat(demo.err()).startsWith("error: Looker at ").doesNotContain("wrong-");
    }

    @Test
    void a_repository_that_cannot_be_read_is_no_ground_to_say_nothing() {
        demo.yaml(yaml -> yaml.replace("looker-core, ", "looker-core, gone, "));

        assertThat(demo.run("explain", "view:orders")).isEqualTo(1);

        assertThat(demo.out()).startsWith("view orders in the model ecommerce\n");
        assertThat(demo.err()).isEqualTo("warning: 1 thing could not be read; `lookline plan` tells which\n");
    }
}
