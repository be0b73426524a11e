package io.lookline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a project whose lineage cannot be told in full, and of a wrong command line. */
class LookmlLineageProblemsTest {
    @TempDir
    Path folder;

    private LookmlCommandLine lineage;

    @BeforeEach
    void project() throws IOException {
        lineage = new LookmlCommandLine("lineage", folder);
        lineage.write("shop.model.lkml", "include: \"views/*\" explore: orders { join: items {} }");
        lineage.write("views/orders.view.lkml", "view: orders { dimension: id {} } view: items { dimension: sku {} }");
    }

    @Test
    void a_table_whose_name_nothing_decides_does_not_count_as_a_source() throws IOException {
        lineage.write("views/orders.view.lkml", "view: open { sql_table_name: @{schema}.t ;; dimension: x {} }");

        assertThat(lineage.run()).isZero();
        assertThat(lineage.err()).contains("1 view, 1 field; 0.0 % of the 1 that name a column have one");

        assertThat(lineage.run("--constant", "schema=prod")).isZero();
        assertThat(lineage.err()).contains("1 view, 1 field; 100.0 % of the 1 that name a column have one");
    }

    @Test
    void views_that_only_serve_to_be_extended_are_not_told_about() throws IOException {
        lineage.write("views/base.view.lkml", """
                view: base {
                  extension: required
                  derived_table: { sql: SELECT * FROM ${nowhere.SQL_TABLE_NAME} ;; }
                }
                """);

        assertThat(lineage.run()).isZero();

        assertThat(lineage.err()).doesNotContain("LINEAGE_VIEW_UNKNOWN");
    }

    @Test
    void what_is_wrong_with_the_syntax_is_told() throws IOException {
        lineage.write("views/broken.view.lkml", "view: broken { dimension: x {");

        assertThat(lineage.run()).isZero();

        assertThat(lineage.err()).contains("views/broken.view.lkml:1:").contains("error LOOKML_");
    }

    @Test
    void what_does_not_resolve_goes_to_standard_error() throws IOException {
        lineage.write(
                "views/more.view.lkml",
                "view: more { derived_table: { sql: SELECT x FROM ${none.SQL_TABLE_NAME} ;; } }");

        assertThat(lineage.run("--view", "more")).isZero();

        assertThat(lineage.out()).isEqualTo("view more of shop\n");
        assertThat(lineage.err())
                .startsWith("views/more.view.lkml:1:31: warning LINEAGE_VIEW_UNKNOWN: the model shop has no view none,")
                .endsWith("1 view, 0 fields; none names a column\n");
    }

    @Test
    void names_that_are_not_there_get_the_nearest_one() {
        assertThat(lineage.run("--view", "order")).isEqualTo(2);
        assertThat(lineage.run("--model", "shops")).isEqualTo(2);
        assertThat(lineage.run("--model", "shop", "--view", "item")).isEqualTo(2);

        assertThat(lineage.out()).isEmpty();
        assertThat(lineage.err())
                .contains("there is no view order in the models of this project; did you mean orders?")
                .contains("there is no model shops in these projects; did you mean shop?")
                .contains("there is no view item in the model shop; did you mean items?");
    }

    @Test
    void another_project_that_is_not_there_and_a_file_in_place_of_a_folder_are_a_wrong_command_line()
            throws IOException {
        assertThat(lineage.run("--project", "hub=" + folder.resolve("nowhere"))).isEqualTo(2);
        assertThat(lineage.run("--project", "hub=" + Files.createDirectory(folder.resolve("empty"))))
                .isEqualTo(2);
        assertThat(lineage.run("--project", "hub=" + folder.resolve("shop.model.lkml")))
                .isEqualTo(2);

        assertThat(lineage.out()).isEmpty();
        assertThat(lineage.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).endsWith("nowhere: it does not exist; check the path"),
                        line -> assertThat(line).endsWith("empty: there is no LookML in it; name another folder"),
                        line -> assertThat(line)
                                .endsWith(
                                        "shop.model.lkml: it is a file of LookML; name the project's folder or archive"));
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        int code = lineage.runOn(folder.resolve("missing"));

        assertThat(code).isEqualTo(2);
        assertThat(lineage.err()).contains("missing");
    }
}
