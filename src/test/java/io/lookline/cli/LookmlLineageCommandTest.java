package io.lookline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookmlLineageCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void project() throws IOException {
        write("shop.model.lkml", """
                include: "views/*"
                explore: orders { join: items { sql: LEFT JOIN UNNEST(${orders.items}) AS items ;; } }
                """);
        write("views/orders.view.lkml", """
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
        assertThat(run()).isZero();

        assertThat(out).hasToString("""
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
        assertThat(err).hasToString("""
                4 views, 9 fields; 87.5 % of the 8 that name a column have one, 1 LINEAGE_COLUMN_UNKNOWN
                """);
    }

    @Test
    void the_help_says_how_rows_of_another_view_are_told() {
        assertThat(run("--help")).isZero();

        assertThat(out.toString()).contains("told as ${view.SQL_TABLE_NAME}").contains("by default STANDARD");
    }

    @Test
    void a_table_whose_name_nothing_decides_does_not_count_as_a_source() throws IOException {
        write("views/orders.view.lkml", "view: open { sql_table_name: @{schema}.t ;; dimension: x {} }");

        assertThat(run()).isZero();
        assertThat(err.toString()).contains("1 view, 1 field; 0.0 % of the 1 that name a column have one");

        assertThat(run("--constant", "schema=prod")).isZero();
        assertThat(err.toString()).contains("1 view, 1 field; 100.0 % of the 1 that name a column have one");
    }

    @Test
    void one_view_can_be_asked_for() {
        assertThat(run("--model", "shop", "--view", "users")).isZero();

        assertThat(out).hasToString("""
                view users of shop
                  <- table users (named like the view)
                  name <- users.name
                """);
        assertThat(err).hasToString("1 view, 1 field; 100.0 % of the 1 that name a column have one\n");
    }

    @Test
    void the_same_comes_for_machines_with_the_summary_in_it() {
        assertThat(run("--view", "totals", "--format", "json", "--dialect", "snowflake"))
                .isZero();

        assertThat(out).hasToString("""
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
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void what_holds_of_an_origin_is_told() throws IOException {
        write("more.model.lkml", """
                view: facts { derived_table: { explore_source: facts { column: id {} } } dimension: id {} }
                view: open { sql_table_name: @{schema}.t ;; dimension: id {} }
                view: bad { derived_table: { sql: SELECT (( FROM t ;; } }
                explore: facts { sql_table_name: shop.facts ;; }
                explore: other { from: facts view_name: facts sql_table_name: shop.others ;; }
                """);

        assertThat(run("--model", "more")).isZero();

        assertThat(out).hasToString("""
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
        write("views/people.view.lkml", """
                view: people { sql_table_name: @{schema}.{{ _user_attributes['table'] }} ;; dimension: name {} }
                """);

        assertThat(run("--view", "people", "--constant", "schema=raw", "--user-attribute", "table=people"))
                .isZero();

        assertThat(out.toString()).contains("<- table raw.people\n").contains("name <- raw.people.name\n");
    }

    @Test
    void what_does_not_resolve_goes_to_standard_error() throws IOException {
        write("views/more.view.lkml", "view: more { derived_table: { sql: SELECT x FROM ${none.SQL_TABLE_NAME} ;; } }");

        assertThat(run("--view", "more")).isZero();

        assertThat(out).hasToString("view more of shop\n");
        assertThat(err.toString())
                .startsWith("views/more.view.lkml:1:31: warning LINEAGE_VIEW_UNKNOWN: the model shop has no view none,")
                .endsWith("1 view, 0 fields; none names a column\n");
    }

    @Test
    void names_that_are_not_there_get_the_nearest_one() {
        assertThat(run("--view", "order")).isEqualTo(2);
        assertThat(run("--model", "shops")).isEqualTo(2);
        assertThat(run("--model", "shop", "--view", "item")).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains("there is no view order in this project; did you mean orders?")
                .contains("there is no model shops in these projects; did you mean shop?")
                .contains("there is no view item in the model shop; did you mean items?");
    }

    @Test
    void another_project_that_is_not_there_and_a_file_in_place_of_a_folder_are_a_wrong_command_line()
            throws IOException {
        assertThat(run("--project", "hub=" + folder.resolve("nowhere"))).isEqualTo(2);
        assertThat(run("--project", "hub=" + Files.createDirectory(folder.resolve("empty"))))
                .isEqualTo(2);
        assertThat(run("--project", "hub=" + folder.resolve("shop.model.lkml"))).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).endsWith("nowhere: it does not exist; check the path"),
                        line -> assertThat(line).endsWith("empty: there is no LookML in it; name another folder"),
                        line -> assertThat(line)
                                .endsWith(
                                        "shop.model.lkml: it is a file of LookML; name the project's folder or archive"));
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        int code = Lookline.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute("lookml", "lineage", folder.resolve("missing").toString());

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("missing");
    }

    private JsonNode json(String... options) throws IOException {
        out.getBuffer().setLength(0);
        run(Stream.concat(Stream.of(options), Stream.of("--format", "json")).toArray(String[]::new));
        return new ObjectMapper().readTree(out.toString());
    }

    private int run(String... options) {
        String[] arguments = Stream.concat(Stream.of("lookml", "lineage", folder.toString()), Stream.of(options))
                .toArray(String[]::new);
        return Lookline.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
