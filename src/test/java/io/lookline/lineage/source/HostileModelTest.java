package io.lookline.lineage.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Models that nobody writes: what they say is found all the same, without an end to the stack. */
class HostileModelTest {
    private static final int LONG = 5_000;

    @Test
    void a_chain_of_fields_may_be_long() {
        LineageOf model = LineageOf.model("view: v { sql_table_name: t ;; dimension: d%d { sql: ${TABLE}.x ;; } %s }"
                .formatted(LONG, each(LONG, i -> "dimension: d%d { sql: ${d%d} ;; }".formatted(i, i + 1))));

        assertThat(model.field("v", "d0").sources()).singleElement().hasToString("Column[table=t, path=[x]]");
        assertThat(model.field("v", "d0").causes()).isEmpty();
    }

    @Test
    void a_chain_of_fields_may_go_from_view_to_view() {
        LineageOf model =
                LineageOf.model(each(LONG, i -> "view: v%d { sql_table_name: t ;; dimension: d { sql: ${v%d.d} ;; } }"
                                .formatted(i, i + 1))
                        + " view: v%d { sql_table_name: t ;; dimension: d { sql: ${TABLE}.x ;; } }".formatted(LONG)
                        + " explore: v0 { %s }".formatted(each(LONG + 1, i -> "join: v%d {}".formatted(i))));

        assertThat(model.field("v0", "d").sources()).singleElement().hasToString("Column[table=t, path=[x]]");
    }

    @Test
    void a_chain_of_derived_tables_may_be_long() {
        LineageOf model = LineageOf.model(each(
                        LONG,
                        i ->
                                "view: v%d { derived_table: { sql: SELECT * FROM ${v%d.SQL_TABLE_NAME} ;; } dimension: x {} }"
                                        .formatted(i, i + 1))
                + " view: v%d { derived_table: { sql: SELECT a AS x FROM t ;; } }".formatted(LONG));

        assertThat(model.field("v0", "x").sources()).singleElement().hasToString("ViewColumn[view=v1, path=[x]]");
        assertThat(model.origins("v0")).hasSize(1);
    }

    @Test
    void a_circle_of_derived_tables_may_be_long() {
        LineageOf model = LineageOf.model(each(
                LONG,
                i -> "view: v%d { derived_table: { sql: SELECT * FROM ${v%d.SQL_TABLE_NAME} ;; } dimension: x {} }"
                        .formatted(i, (i + 1) % LONG)));

        assertThat(model.origins("v7")).isEmpty();
        assertThat(model.lineage().findings()).hasSize(1);
    }

    @Test
    void arrays_may_be_nested_deeply() {
        int deep = 1_000;
        LineageOf model = LineageOf.model("view: v0 { sql_table_name: t ;; dimension: a { sql: ${TABLE}.a ;; } }"
                + each(deep, i -> "view: v%d { dimension: a { sql: ${TABLE}.a ;; } }".formatted(i + 1))
                + "explore: v0 { %s }".formatted(each(deep, i -> "join: v%d { sql: JOIN UNNEST(${v%d.a}) AS v%d ;; }"
                        .formatted(i + 1, i, i + 1))));

        assertThat(model.field("v" + deep, "a").sources())
                .singleElement()
                .satisfies(source -> assertThat(((Source.Column) source).path()).hasSize(deep + 1));
    }

    @Test
    void references_that_double_at_each_step_are_followed_once_each() {
        LineageOf model = LineageOf.model("view: v { sql_table_name: t ;; dimension: d500 { sql: ${TABLE}.x ;; } %s }"
                .formatted(each(500, i -> "dimension: d%d { sql: ${d%d} + ${d%d} ;; }".formatted(i, i + 1, i + 1))));

        assertThat(model.field("v", "d0").sources()).hasSize(1);
    }

    @Test
    void fields_that_all_name_each_other_are_one_circle() {
        int many = 300;
        String all = each(many, i -> "${d" + i + "}");
        LineageOf model = LineageOf.model("view: v { sql_table_name: t ;; %s }"
                .formatted(each(many, i -> "dimension: d%d { sql: %s ${TABLE}.x%d ;; }".formatted(i, all, i))));

        assertThat(model.field("v", "d0").sources()).hasSize(many);
        assertThat(model.field("v", "d0").causes()).hasSize(1);
    }

    private static String each(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining("\n"));
    }
}
