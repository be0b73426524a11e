package io.lookline.lineage;

import static io.lookline.lineage.Catalogs.catalog;
import static io.lookline.lineage.Catalogs.table;
import static io.lookline.lineage.Explores.explore;
import static io.lookline.lineage.Instances.looker;
import static io.lookline.lineage.Lookmls.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.diagnostic.Code;
import io.lookline.lineage.ExplainedResult.Found;
import io.lookline.lineage.ExplainedResult.Lost;
import io.lookline.lineage.ExplainedResult.NotLookedFor;
import io.lookline.lineage.Explanation.OfView;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What is told of a view. */
class ExplainedViewsTest {
    @Test
    void a_view_is_told_with_its_declaration_refinements_and_parents() {
        OfView view = view("""
                view: base { extension: required dimension: x {} }
                view: v { extends: [base, gone] sql_table_name: t ;; }
                view: +v { dimension: y {} }
                """, catalog().has("t", "x", "y"));

        assertThat(view.fqn()).isEqualTo("svc.model.m_v_view");
        assertThat(view.declaration().place()).hasToString("p/m.model.lkml:2");
        assertThat(view.declaration().refinements()).hasToString("[p/m.model.lkml:3]");
        assertThat(view.parents())
                .extracting(parent -> parent.name() + " "
                        + parent.declared().map(FileLine::toString).orElse("?"))
                .contains("base p/m.model.lkml:1");
        assertThat(view.onlyExtended()).isFalse();
    }

    @Test
    void a_view_that_only_serves_to_be_extended_has_no_rows() {
        OfView view = view("view: v { extension: required sql_table_name: t ;; dimension: x {} }", catalog());

        assertThat(view.onlyExtended()).isTrue();
        assertThat(view.rows()).isEmpty();
    }

    @Test
    void a_text_is_told_as_it_is_written_and_as_what_it_becomes() {
        ExplainedText text = rows("""
                view: v { sql_table_name: {% if v.x._in_query %} a {% else %} b {% endif %} ;; dimension: x {} }
                """, catalog().has("a", "x")).text().orElseThrow();

        assertThat(text.key()).isEqualTo("sql_table_name");
        assertThat(text.place()).hasToString("p/m.model.lkml:1");
        assertThat(text.source()).isEqualTo("sql_table_name: {% if v.x._in_query %} a {% else %} b {% endif %} ;;");
        assertThat(text.branches()).extracting(branch -> branch.text().strip()).containsExactly("a", "b");
        assertThat(text.branches().getFirst().reasons()).containsExactly("`v.x._in_query` is true");
    }

    @Test
    void constants_are_replaced_in_what_is_written_and_not_in_the_source() {
        OfView view = (OfView) looker().lookml(project("p")
                        .file("manifest.lkml", "constant: schema { value: \"prod\" }")
                        .file("m.model.lkml", "view: v { sql_table_name: @{schema}.t ;; dimension: x {} }"))
                .explanations(catalog())
                .of("view:v")
                .explanations()
                .getFirst();

        ExplainedText text = view.rows().getFirst().text().orElseThrow();
        assertThat(text.source()).contains("@{schema}.t");
        assertThat(text.written()).contains("prod.t");
    }

    @Test
    void each_table_is_told_with_what_was_looked_for_and_what_became_of_it() {
        Catalogs answers = catalog().has("a", "x").hasDeleted("b").hasSeveral("c", table("one.c"), table("two.c"));
        List<ExplainedOrigin> origins = rows(
                        "view: v { derived_table: { sql: SELECT a.x FROM a, b, c, d ;; } dimension: x {} }", answers)
                .origins();

        assertThat(origins).extracting(ExplainedOrigin::name).containsExactly("a", "b", "c", "d");
        assertThat(origins.get(0).result()).isEqualTo(new Found(List.of("wh.A")));
        assertThat(origins.get(1).result())
                .isEqualTo(new Lost(
                        Code.LINEAGE_TABLE_DELETED,
                        "is deleted in the catalog (wh.b)",
                        "restore it, or ingest its database again"));
        assertThat(origins.get(2).result())
                .asInstanceOf(InstanceOfAssertFactories.type(Lost.class))
                .extracting(Lost::message)
                .isEqualTo("may be any of one.c, two.c");
        assertThat(origins.get(3).table().orElseThrow().hits().tried()).containsExactly("wh.d");
    }

    @Test
    void a_branch_alone_that_reads_a_table_is_named() {
        assertThat(rows(
                                "view: v { sql_table_name: {% if v.x._in_query %} a {% else %} b {% endif %} ;;"
                                        + " dimension: x {} }",
                                catalog().has("a", "x"))
                        .origins())
                .extracting(origin -> origin.name() + " " + origin.remarks())
                .containsExactly("a [Liquid branch 1 of 2]", "b [Liquid branch 2 of 2]");
    }

    @Test
    void sql_that_is_not_understood_is_told_with_its_line() {
        ExplainedRows rows = rows("""
                view: v {
                  derived_table: { sql:
                    SELECT a b c d FROM t WHERE ((( ;; }
                  dimension: a {} }
                """, catalog().has("t", "a"));

        assertThat(rows.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.SQL_REFUSED);
            assertThat(problem.place().file()).isEqualTo("p/m.model.lkml");
        });
        assertThat(rows.origins()).extracting(ExplainedOrigin::name).containsExactly("t");
    }

    @Test
    void sql_without_any_table_is_told_with_what_is_wrong_with_it() {
        ExplainedRows rows = rows("view: v { derived_table: { sql: nonsense ;; } dimension: a {} }", catalog());

        assertThat(rows.origins()).isEmpty();
        assertThat(rows.problems()).extracting(ExplainedRows.Problem::code).containsExactly(Code.SQL_NO_QUERY);
    }

    @Test
    void rows_that_a_join_brings_are_told_with_its_sql() {
        OfView tags = (OfView) looker().explores(explore("m", "orders").dimension("tags.tag", "string"))
                .lookml(project("p").file("m.model.lkml", """
                        explore: orders { join: tags { sql: LEFT JOIN UNNEST(${orders.tags}) AS tags ;; } }
                        view: orders { sql_table_name: o ;; dimension: tags {} }
                        view: tags { dimension: tag { sql: tags ;; } }
                        """))
                .explanations(catalog().has("o", "tags"))
                .of("view:tags")
                .explanations()
                .getFirst();

        assertThat(tags.explores()).containsExactly(new Explanation.Use("m::orders", "tags"));
        assertThat(tags.rows()).hasSize(2);
        assertThat(tags.rows().get(0).remark()).contains("nothing is said, for joins bring the rows");
        assertThat(tags.rows().get(1).explore()).contains("orders");
        assertThat(tags.rows().get(1).text().orElseThrow().source()).contains("UNNEST(${orders.tags})");
    }

    @Test
    void rows_of_an_explore_that_looker_does_not_list_are_told_as_such() {
        ExplainedOrigin origin = rows("""
                view: v { derived_table: { explore_source: e { column: x { field: b.x } } } dimension: x {} }
                explore: e { from: b }
                view: b { sql_table_name: t ;; dimension: x {} }
                """, catalog().has("t", "x")).origins().getFirst();

        assertThat(origin.result())
                .isEqualTo(new Lost(
                        Code.LINEAGE_EXPLORE_UNSEEN,
                        "the explore is not in this run",
                        "Looker does not list it, could not give it, or a filter excludes it"));
    }

    @Test
    void fields_without_a_source_are_told_by_their_reasons_and_counted_as_a_run_counts_them() {
        String text = """
                view: v { sql_table_name: t ;;
                  dimension: x {}
                  dimension: lost { sql: ${TABLE}.y ;; }
                  dimension: wrong { sql: ${nothing} ;; }
                  measure: n { type: count }
                  parameter: p {} }
                """;
        OfView view = view(text, catalog().has("t", "x"));

        assertThat(view.lost())
                .isEqualTo(Map.of(
                        Code.LINEAGE_COLUMN_MISSING, List.of("lost"), Code.LINEAGE_FIELD_UNKNOWN, List.of("wrong")));
        assertThat(view.fields())
                .isEqualTo(looker().lookml(project("p").file("m.model.lkml", text))
                        .resolve(catalog().has("t", "x"))
                        .fields());
    }

    @Test
    void without_a_catalog_tables_are_not_looked_for() {
        OfView view = (OfView) looker().lookml(project("p").file("m.model.lkml", """
                        view: v { sql_table_name: prod.t ;; dimension: x {} }
                        """))
                .explanationsWithoutCatalog()
                .of("v")
                .explanations()
                .getFirst();

        ExplainedOrigin origin = view.rows().getFirst().origins().getFirst();
        assertThat(origin.name()).isEqualTo("prod.t");
        assertThat(origin.result()).isEqualTo(new NotLookedFor());
        assertThat(view.fields().sourced()).isEqualTo(1);
    }

    private static ExplainedRows rows(String views, Catalogs catalog) {
        return view(views, catalog).rows().getFirst();
    }

    private static OfView view(String views, Catalogs catalog) {
        return (OfView) looker().lookml(project("p").file("m.model.lkml", views))
                .explanations(catalog)
                .of("view:v")
                .explanations()
                .getFirst();
    }
}
