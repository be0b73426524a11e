package io.lookline.lineage.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.diagnostic.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelLineageTest {
    @Test
    void a_query_is_told_in_the_names_of_lookml() {
        LineageOf model = LineageOf.model("""
                view: facts { derived_table: { sql: SELECT * FROM ${orders.SQL_TABLE_NAME} o JOIN t USING (x) WHERE y ;; } }
                view: orders { sql_table_name: shop.orders ;; dimension: items {} }
                view: items { dimension: sku {} }
                explore: orders { join: items { sql: JOIN t ON ${orders.items} = ${items.sku} JOIN UNNEST(x) AS items ;; } }
                """);

        List<Origin.Query> queries = List.of(
                model.origins("facts").getFirst().query().orElseThrow(),
                model.origins("items").getFirst().query().orElseThrow());

        assertThat(queries.getFirst().lineage().tables())
                .extracting(table -> table.name().toString())
                .containsExactly("${orders.SQL_TABLE_NAME}", "t");
        assertThat(queries).allSatisfy(query -> assertThat(query.toString()).doesNotContain("lookml_"));
    }

    @Test
    void a_text_is_told_as_it_stands_in_its_file() {
        Origin origin = LineageOf.model("\nview: v { derived_table: { sql: SELECT 1 FROM t ;; } }")
                .origins("v")
                .getFirst();

        QueryText text = origin.query().orElseThrow().text();
        assertThat(text.form()).isEqualTo(QueryText.Form.DERIVED_TABLE);
        assertThat(text.sql()).isEqualTo("SELECT 1 FROM t");
        assertThat(text.text().location()).isEqualTo("p/m.model.lkml:2");
    }

    @Test
    void what_each_branch_names_is_told_with_the_first_one_without_a_condition() {
        LineageOf model = LineageOf.model("""
                view: v { derived_table: { sql: SELECT 1 FROM t {% if v.x._in_query %} JOIN u {% endif %} ;; } }
                """);

        assertThat(model.origins("v"))
                .extracting(
                        origin -> origin.query().orElseThrow().text().variant().conditional())
                .containsExactly(false, true);
    }

    @Test
    void a_view_that_a_model_does_not_have_is_told_once_with_its_place() {
        LineageOf model = LineageOf.model("""
                view: v { derived_table: { sql: SELECT a.x, b.x FROM ${gone.SQL_TABLE_NAME} a, ${gone.SQL_TABLE_NAME} b ;; } }
                """);

        model.origins("v");
        model.origins("v");

        assertThat(model.lineage().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.diagnostic().code()).isEqualTo(Code.LINEAGE_VIEW_UNKNOWN);
            assertThat(finding.diagnostic().position()).hasToString("m.model.lkml:1:28");
        });
    }

    @Test
    void rows_that_an_explore_takes_of_an_unknown_view_are_told_too() {
        LineageOf model = LineageOf.model("""
                view: v { sql_table_name: t ;; dimension: x {} }
                explore: v { sql_table_name: ${gone.SQL_TABLE_NAME} ;; }
                """);

        assertThat(model.field("v", "x").causes()).containsExactly(new Cause(Code.LINEAGE_VIEW_UNKNOWN, "gone"));
        assertThat(model.lineage().findings()).hasSize(1);
    }

    @Test
    void it_does_not_matter_which_view_is_asked_for_first() {
        String text = """
                view: a { derived_table: { sql: SELECT * FROM ${b.SQL_TABLE_NAME} JOIN t USING (x) ;; } dimension: x { sql: ${y} ;; } dimension: y { sql: ${x} + ${b.x} ;; } }
                view: b { derived_table: { sql: SELECT * FROM ${a.SQL_TABLE_NAME} ;; } dimension: x { sql: ${a.y} + ${TABLE}.z ;; } }
                explore: a { join: b {} }
                """;
        LineageOf forwards = LineageOf.model(text);
        LineageOf backwards = LineageOf.model(text);

        backwards.fields("b");
        backwards.origins("b");

        assertThat(backwards.text()).isEqualTo(forwards.text());
        assertThat(forwards.field("a", "x").sources())
                .as("what is in the circle of fields, of both views")
                .containsExactlyInAnyOrderElementsOf(forwards.field("b", "x").sources());
    }
}
