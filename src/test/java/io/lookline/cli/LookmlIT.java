package io.lookline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.lookline.cli.Executable.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What concerns files of LookML, as users start it. */
class LookmlIT {
    @TempDir
    Path folder;

    private Executable lookline;

    @BeforeEach
    void executable() {
        lookline = new Executable(folder);
    }

    @Test
    void lookml_becomes_json_and_a_slip_in_it_is_told_with_its_place() throws IOException {
        write("orders.view.lkml", "view: orders { dimension: id { sql: ${TABLE}.id ;; } }");
        write("broken.view.lkml", "view: orders { dimension: id { sql: ${TABLE}.id } }");

        Output good = lookline.run("lookml", "json", "orders.view.lkml");
        Output broken = lookline.run("lookml", "json", "broken.view.lkml");

        assertThat(good.code()).as(good.all()).isZero();
        assertThat(new ObjectMapper()
                        .readTree(good.out())
                        .at("/views/0/dimensions/0/sql")
                        .asText())
                .isEqualTo("${TABLE}.id");
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.err()).startsWith("broken.view.lkml:1:32: error LOOKML_EXPRESSION_UNTERMINATED");
    }

    @Test
    void a_folder_of_lookml_and_dashboards_is_checked() throws IOException {
        write("orders.view.lkml", "view: orders { dimension: id { sql: ${TABLE}.id ;; } }");
        write("orders.dashboard.lookml", "- dashboard: orders\n  title: @{title}\n- dashboard: [\n");

        Output check = lookline.run("lookml", "check", ".");

        assertThat(check.code()).as(check.all()).isEqualTo(2);
        assertThat(check.out())
                .startsWith("orders.dashboard.lookml:4:1: error LOOKML_DASHBOARD_NO_YAML")
                .endsWith("1 view, 0 explores, 0 refinements, 1 dashboard; 1 error, 0 warnings\n");
        assertThat(check.err()).isEmpty();
    }

    @Test
    void the_fields_of_a_project_are_followed_to_their_columns() throws IOException {
        write(
                "shop.model.lkml",
                "view: orders { sql_table_name: raw.orders ;; dimension: total { sql: ${TABLE}.amount ;; } }");

        Output lineage = lookline.run("lookml", "lineage", ".");

        assertThat(lineage.code()).as(lineage.all()).isZero();
        assertThat(lineage.out()).isEqualTo("""
                view orders of shop
                  <- table raw.orders
                  total <- raw.orders.amount
                """);
        assertThat(lineage.err()).isEqualTo("1 view, 1 field; 100.0 % of the 1 that name a column have one\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
