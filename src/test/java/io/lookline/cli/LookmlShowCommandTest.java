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

class LookmlShowCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void project() throws IOException {
        write("manifest.lkml", "project_name: \"shop\"\nconstant: schema { value: \"sales\" }\n");
        write("shop.model.lkml", """
                connection: "warehouse"
                include: "views/*"
                explore: orders { join: users { sql_on: ${orders.user_id} = ${users.id} ;; } }
                """);
        write("views/orders.view.lkml", """
                view: base { extension: required dimension: id { primary_key: yes } }
                view: orders {
                  extends: [base]
                  sql_table_name: {% if _user_attributes['region'] == 'eu' %} eu {% else %} us {% endif %}.@{schema}.orders ;;
                  dimension: user_id { type: number tags: ["join"] }
                }
                view: +orders { dimension: user_id { hidden: yes tags: ["key"] } }
                view: users { dimension: id {} }
                """);
    }

    @Test
    void a_view_is_printed_with_its_parents_and_refinements() {
        assertThat(run("--view", "orders")).isZero();

        assertThat(out).hasToString("""
                view: orders {
                  sql_table_name: {% if _user_attributes['region'] == 'eu' %} eu {% else %} us {% endif %}.sales.orders ;;
                  dimension: id {
                    primary_key: yes
                  }
                  dimension: user_id {
                    type: number
                    tags: ["join", "key"]
                    hidden: yes
                  }
                }
                """);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void an_explore_stands_under_its_model_and_tells_the_name_of_its_file() throws IOException {
        write("shop.model.lkml", "include: \"/**/*.lkml\"");
        write("explores/users.explore.lkml", "explore: users {}");

        assertThat(run("--explore", "users", "--format", "json")).isZero();

        JsonNode explore = new ObjectMapper().readTree(out.toString());
        assertThat(explore.path("group_label").asText()).isEqualTo("Shop");
        assertThat(explore.path("source_file").asText()).isEqualTo("users.explore.lkml");
    }

    @Test
    void an_explore_is_printed_as_looker_answers_it() throws IOException {
        assertThat(run("--explore", "orders", "--format", "json")).isZero();

        JsonNode explore = new ObjectMapper().readTree(out.toString());
        assertThat(explore.path("id").asText()).isEqualTo("shop::orders");
        assertThat(explore.path("connection_name").asText()).isEqualTo("warehouse");
        assertThat(explore.at("/fields/dimensions/1")).hasToString("""
                {"name":"orders.user_id","type":"number","sql":"orders.user_id","label":"Orders User ID",\
                "label_short":"User ID","description":null,"view":"orders","original_view":"orders",\
                "view_label":"Orders","field_group_label":null,"category":"dimension","measure":false,\
                "hidden":true,"primary_key":false,"dimension_group":null,"tags":["join","key"],\
                "value_format":null,"value_format_name":null,"source_file":"views/orders.view.lkml","line":7}""");
        assertThat(explore.at("/joins/0/sql_on").asText()).isEqualTo("${orders.user_id} = ${users.id} ");
        assertThat(explore.at("/sets").findValuesAsText("name")).containsExactly("orders", "users", "ALL_FIELDS");
    }

    @Test
    void each_branch_that_nothing_decides_is_a_source_of_its_own() throws IOException {
        assertThat(run("--view", "orders", "--format", "json")).isZero();

        assertThat(sources()).containsExactly("eu.sales.orders true", "us.sales.orders true");
    }

    @Test
    void a_user_attribute_decides_where_rows_come_from() throws IOException {
        assertThat(run("--view", "orders", "--format", "json", "--user-attribute", "region=eu"))
                .isZero();

        assertThat(sources()).containsExactly("eu.sales.orders false");
    }

    @Test
    void a_constant_of_the_command_line_counts_more_than_the_manifest() throws IOException {
        run("--view", "orders", "--format", "json", "--user-attribute", "region=x", "--constant", "schema=raw");

        assertThat(sources()).containsExactly("us.raw.orders false");
    }

    @Test
    void without_an_object_the_names_are_listed() {
        assertThat(run()).isZero();

        assertThat(out).hasToString("view base\nview orders\nview users\nexplore orders\n");
    }

    @Test
    void names_come_for_machines_views_first() throws IOException {
        assertThat(run("--format", "json")).isZero();

        assertThat(new ObjectMapper().readTree(out.toString()))
                .hasToString("{\"views\":[\"base\",\"orders\",\"users\"],\"explores\":[\"orders\"]}");
    }

    @Test
    void a_name_that_is_not_there_gets_the_nearest_one() {
        assertThat(run("--view", "order")).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("there is no view order in the model shop; did you mean orders?");
    }

    @Test
    void a_view_and_an_explore_at_once_are_a_wrong_command_line() {
        assertThat(run("--view", "orders", "--explore", "orders")).isEqualTo(2);
    }

    @Test
    void what_does_not_resolve_goes_to_standard_error() throws IOException {
        write("views/more.view.lkml", "view: more { extends: [nothing] }");

        assertThat(run("--view", "more")).isZero();

        assertThat(out).hasToString("view: more {}\n");
        assertThat(err.toString()).startsWith("views/more.view.lkml:1:1: warning LOOKML_PARENT_UNKNOWN: ");
    }

    private Stream<String> sources() throws IOException {
        JsonNode sources = new ObjectMapper().readTree(out.toString()).path("sources");
        return Stream.iterate(0, i -> i < sources.size(), i -> i + 1)
                .map(sources::get)
                .map(source -> source.path("sql_table_name").asText().replace(" ", "") + " "
                        + source.path("conditional").asText());
    }

    private int run(String... options) {
        String[] arguments = Stream.concat(
                        Stream.of("lookml", "show", folder.toString(), "--model", "shop"), Stream.of(options))
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
