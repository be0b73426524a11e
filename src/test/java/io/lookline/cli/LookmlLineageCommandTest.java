package io.lookline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookmlLineageCommandTest {
    @TempDir
    Path folder;

    private LookmlCommandLine lineage;

    @BeforeEach
    void project() throws IOException {
        lineage = new LookmlCommandLine("lineage", folder);
        lineage.write("shop.model.lkml", """
                include: "views/*"
                explore: orders { join: items { sql: LEFT JOIN UNNEST(${orders.items}) AS items ;; } }
                """);
        lineage.write("views/orders.view.lkml", """
                view: orders {
                  sql_table_name: {% if orders.id._in_query %} shop.orders {% else %} shop.by_month {% endif %} ;;
                  dimension: id { primary_key: yes }
                  dimension: items { hidden: yes }
                  measure: count { type: count }
                }
                view: items { dimension: sku {} dimension: buyer { sql: ${users.name} ;; } }
                view: users { dimension: name {} }
                view: totals {
                  derived_table: { sql: SELECT id, SUM(x) AS total FROM ${orders.SQL_TABLE_NAME} GROUP BY id ;; }
                  dimension: total {}
                  dimension: gone {}
                  dimension: one { sql: 1 ;; }
                }
                """);
    }

    @Test
    void each_view_has_what_its_rows_and_its_fields_come_from() {
        assertThat(lineage.run()).isZero();

        assertThat(lineage.out()).isEqualTo("""
                view orders of shop
                  <- table shop.orders (Liquid branch 1 of 2)
                  <- table shop.by_month (Liquid branch 2 of 2)
                  id <- shop.orders.id + shop.by_month.id
                  items <- shop.orders.items + shop.by_month.items
                  count <- shop.orders.id + shop.by_month.id

                view items of shop
                  sku <- shop.orders.items.sku + shop.by_month.items.sku
                  buyer <- ${users.name}

                view users of shop
                  <- table users (named like the view)
                  name <- users.name

                view totals of shop
                  <- view orders
                  total <- ${orders.SQL_TABLE_NAME}.x
                  gone <- ! LINEAGE_COLUMN_UNKNOWN totals.gone
                  one <- nothing
                """);
        assertThat(lineage.err()).isEqualTo("""
                4 views, 9 fields; 87.5 % of the 8 that name a column have one, 1 LINEAGE_COLUMN_UNKNOWN
                """);
    }

    @Test
    void the_help_says_how_rows_of_another_view_are_told() {
        assertThat(lineage.run("--help")).isZero();

        assertThat(lineage.out()).contains("told as ${view.SQL_TABLE_NAME}").contains("by default STANDARD");
    }

    @Test
    void one_view_can_be_asked_for() {
        assertThat(lineage.run("--model", "shop", "--view", "users")).isZero();

        assertThat(lineage.out()).isEqualTo("""
                view users of shop
                  <- table users (named like the view)
                  name <- users.name
                """);
        assertThat(lineage.err()).isEqualTo("1 view, 1 field; 100.0 % of the 1 that name a column have one\n");
    }

    @Test
    void the_same_comes_for_machines_with_the_summary_in_it() {
        assertThat(lineage.run("--view", "totals", "--format", "json", "--dialect", "snowflake"))
                .isZero();

        assertThat(lineage.out()).isEqualTo("""
                {
                  "version": 1,
                  "dialect": "snowflake",
                  "models": [
                    {
                      "project": "%s",
                      "name": "shop",
                      "views": [
                        {
                          "name": "totals",
                          "origins": [
                            {
                              "view": "orders",
                              "sql": "full"
                            }
                          ],
                          "fields": [
                            {
                              "name": "total",
                              "sources": [
                                {
                                  "view": "orders",
                                  "column": "x"
                                }
                              ],
                              "causes": [],
                              "depends_on_explore": false
                            },
                            {
                              "name": "gone",
                              "sources": [],
                              "causes": [
                                {
                                  "code": "LINEAGE_COLUMN_UNKNOWN",
                                  "subject": "totals.gone"
                                }
                              ],
                              "depends_on_explore": false
                            },
                            {
                              "name": "one",
                              "sources": [],
                              "causes": [],
                              "depends_on_explore": false
                            }
                          ]
                        }
                      ]
                    }
                  ],
                  "summary": {
                    "views": 1,
                    "fields": 3,
                    "naming": 2,
                    "sourced": 1,
                    "causes": {
                      "LINEAGE_COLUMN_UNKNOWN": 1
                    }
                  }
                }
                """.formatted(folder.getFileName()));
        assertThat(lineage.err()).isEmpty();
    }

    @Test
    void what_holds_of_an_origin_is_told() throws IOException {
        lineage.write("more.model.lkml", """
                view: facts { derived_table: { explore_source: facts { column: id {} } } dimension: id {} }
                view: open { sql_table_name: @{schema}.t ;; dimension: id {} }
                view: bad { derived_table: { sql: SELECT (( FROM t ;; } }
                explore: facts { sql_table_name: shop.facts ;; }
                explore: other { from: facts view_name: facts sql_table_name: shop.others ;; }
                """);

        assertThat(lineage.run("--model", "more")).isZero();

        assertThat(lineage.out()).isEqualTo("""
                view facts of more
                  <- explore facts
                  <- table shop.facts (in explore facts)
                  <- table shop.others (in explore other)
                  id <- explore facts: facts.id + shop.facts.id + shop.others.id (depends on the explore)

                view open of more
                  <- table @{schema}.t (its name is undecided)
                  id <- @{schema}.t.id

                view bad of more
                  <- table t (SQL not understood, tables only)
                """);
        assertThat(json("--model", "more").at("/models/0/views"))
                .extracting(view -> view.path("origins").toString())
                .containsExactly(
                        "[{\"explore\":\"facts\"},{\"table\":\"shop.facts\",\"sql\":\"full\",\"in_explore\":\"facts\"},"
                                + "{\"table\":\"shop.others\",\"sql\":\"full\",\"in_explore\":\"other\"}]",
                        "[{\"table\":\"@{schema}.t\",\"undecided\":true,\"sql\":\"full\"}]",
                        "[{\"table\":\"t\",\"sql\":\"tables_only\"}]");
    }

    @Test
    void the_options_of_a_project_decide_here_too() throws IOException {
        lineage.write("views/people.view.lkml", """
                view: people { sql_table_name: @{schema}.{{ _user_attributes['table'] }} ;; dimension: name {} }
                """);

        assertThat(lineage.run("--view", "people", "--constant", "schema=raw", "--user-attribute", "table=people"))
                .isZero();

        assertThat(lineage.out()).contains("<- table raw.people\n").contains("name <- raw.people.name\n");
    }

    private JsonNode json(String... options) throws IOException {
        lineage.clear();
        lineage.run(
                Stream.concat(Stream.of(options), Stream.of("--format", "json")).toArray(String[]::new));
        return new ObjectMapper().readTree(lineage.out());
    }
}
