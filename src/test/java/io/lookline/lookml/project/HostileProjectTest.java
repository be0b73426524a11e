package io.lookline.lookml.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Projects that nobody writes but to do harm: they are resolved, in a time that does not grow with what they stand for. */
class HostileProjectTest {
    private static final int LONG = 2000;

    @Test
    void a_chain_of_includes_may_be_long() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("m.model.lkml", "include: \"0\"");
        for (int i = 0; i < LONG; i++) {
            files.put(i + ".lkml", "include: \"" + (i + 1) + "\" view: v" + i + " {}");
        }

        assertThat(model(files).viewNames()).hasSize(LONG);
    }

    @Test
    void a_chain_of_parents_may_be_long() {
        Model model = model(text(i -> "view: v" + i + " { extends: [v" + (i + 1) + "] dimension: d" + i + " {} }"));

        assertThat(model.fields(model.view("v0").orElseThrow())).hasSizeBetween(100, 101);
    }

    @Test
    void a_chain_of_references_may_be_long() {
        ExploreFields fields =
                explore("""
                view: a { dimension: id {} dimension: d%d { sql: ${b.id} ;; } %s
                  dimension: key { primary_key: yes sql: ${d0} ;; }
                  measure: total { type: sum sql: ${d0} ;; }
                  measure: count { type: count } }
                view: b { dimension: id {} }
                explore: b { join: a { relationship: one_to_one sql_on: ${b.id} = ${a.id} ;; } }
                """.formatted(LONG, text(i -> "dimension: d" + i + " { sql: ${d" + (i + 1) + "} ;; }")), "b");

        assertThat(fields.all()).hasSize(LONG + 6);
    }

    @Test
    void many_aggregates_may_end_in_one_chain_of_references() {
        ExploreFields fields = explore(
                """
                view: a { dimension: key { primary_key: yes } dimension: d2000 {} %s }
                view: b {}
                explore: a { join: b { relationship: one_to_many sql_on: ${a.key} = ${b.id} ;; } }
                """.formatted(text(i -> "dimension: d%d { sql: ${d%d} ;; } measure: m%d { type: sum sql: ${d%d} ;; }"
                        .formatted(i, i + 1, i, i))),
                "a");

        assertThat(fields.all()).hasSize(2 * LONG + 2);
    }

    @Test
    void references_that_double_at_each_step_are_put_in_place_up_to_a_length() {
        ExploreFields fields = explore(
                """
                view: a { dimension: d2000 {} %s
                  dimension: key { primary_key: yes sql: ${d1900} ;; }
                  measure: count { type: count } }
                view: b { dimension: id {} }
                explore: b { join: a { relationship: many_to_one sql_on: ${b.id} = ${a.key} ;; } }
                """.formatted(text(i -> "dimension: d%d { sql: ${d%d} + ${d%d} ;; }".formatted(i, i + 1, i + 1))), "b");

        assertThat(fields.all())
                .filteredOn(field -> field.name().equals("count"))
                .singleElement()
                .satisfies(
                        count -> assertThat(count.sql().orElseThrow().length()).isLessThan(1_000_000));
    }

    @Test
    void sets_that_double_at_each_step_are_listed() {
        ExploreFields fields =
                explore("""
                view: a { dimension: d {} set: s2000 { fields: [d] } %s }
                explore: a { fields: [a.s1950*] }
                """.formatted(text(i -> "set: s%d { fields: [s%d*, s%d*] }".formatted(i, i + 1, i + 1))), "a");

        assertThat(fields.all()).hasSize(1);
        assertThat(fields.sets()).hasSize(LONG + 3);
    }

    @Test
    void sets_that_all_name_each_other_are_listed() {
        String everything = IntStream.range(0, 50).mapToObj(i -> "s" + i + "*").collect(Collectors.joining(", "));
        ExploreFields fields = explore(
                """
                view: a { dimension: d {} %s }
                explore: a { fields: [a.s0*] }
                """.formatted(IntStream.range(0, 50)
                        .mapToObj(i -> "set: s" + i + " { fields: [" + everything + ", d] }")
                        .collect(Collectors.joining("\n"))),
                "a");

        assertThat(fields.all()).hasSize(1);
    }

    @Test
    void a_chain_of_joins_may_be_long() {
        ExploreFields fields = explore(
                """
                view: v { dimension: id { primary_key: yes } measure: count { type: count } }
                explore: v { %s join: v%d { from: v sql_on: ${v.id} = ${v%d.id} ;; } }
                """.formatted(
                        text(i -> "join: v%d { from: v relationship: one_to_one sql_on: ${v%d.id} = ${v%d.id} ;; }"
                                .formatted(i, i, i + 1)),
                        LONG,
                        LONG),
                "v");

        assertThat(fields.all())
                .filteredOn(field -> field.fullName().equals("v0.count"))
                .singleElement()
                .satisfies(count -> assertThat(count.type()).isEqualTo("count_distinct"));
    }

    @Test
    void constants_that_grow_at_each_step_are_put_in_place_up_to_a_length() {
        String manifest = IntStream.range(0, 20)
                .mapToObj(i -> "constant: c" + i + " { value: \"" + ("@{c" + (i + 1) + "}").repeat(100) + "\" }")
                .collect(Collectors.joining("\n"));

        Model model = model(Map.of("manifest.lkml", manifest, "m.model.lkml", "connection: \"@{c0}\""));

        assertThat(model.connection().orElseThrow().length()).isLessThan(2_000_000);
    }

    private static String text(IntFunction<String> each) {
        return IntStream.range(0, LONG).mapToObj(each).collect(Collectors.joining("\n"));
    }

    private static ExploreFields explore(String text, String name) {
        Model model = model(text);
        return model.fields(model.explore(name).orElseThrow());
    }

    private static Model model(String text) {
        return model(Map.of("m.model.lkml", text));
    }

    private static Model model(Map<String, String> files) {
        return Lookml.read(List.of(Projects.of("p", files)), LookmlOptions.NONE)
                .model("p", "m")
                .orElseThrow();
    }
}
