package io.lookline.lineage.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.lineage.source.FieldStep.Target;
import io.lookline.lookml.ExampleFolder;
import io.lookline.lookml.SourceText;
import io.lookline.lookml.project.Lookml;
import io.lookline.lookml.project.LookmlOptions;
import io.lookline.lookml.project.Model;
import io.lookline.lookml.project.ProjectFiles;
import io.lookline.sql.Dialect;
import io.lookline.sql.Tables;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The way from fields to their sources, step by step. */
class FieldStepsTest {
    @Test
    void a_name_leads_to_a_field_which_is_the_next_step_and_then_to_a_column() {
        assertThat(steps("""
                view: v { sql_table_name: t ;;
                  dimension: price { sql: ${rate} * ${TABLE}.amount ;; }
                  dimension: rate { sql: ${TABLE}.r ;; } }
                """, "price"))
                .containsExactly(
                        "v.price: ${rate} > v.rate", "v.price: ${TABLE}.amount > t.amount", "v.rate: ${TABLE}.r > t.r");
    }

    @Test
    void a_field_that_is_named_twice_is_one_step() {
        assertThat(steps("""
                view: v { sql_table_name: t ;;
                  dimension: a { sql: ${b} + ${b} + ${c} ;; }
                  dimension: b { sql: ${c} ;; }
                  dimension: c {} }
                """, "a"))
                .containsExactly("v.a: ${b} > v.b", "v.a: ${c} > v.c", "v.b: ${c} > v.c", "v.c: c > t.c");
    }

    @Test
    void what_is_named_without_sql_is_followed_too() {
        assertThat(steps("""
                view: v { sql_table_name: t ;;
                  dimension: id { primary_key: yes }
                  dimension: state {}
                  measure: done { type: count filters: [state: "done"] } }
                """, "done"))
                .containsExactly(
                        "v.done: state > v.state", "v.done: id > v.id", "v.state: state > t.state", "v.id: id > t.id");
    }

    @Test
    void a_name_tells_which_branch_has_it() {
        assertThat(steps("""
                view: v { sql_table_name: t ;;
                  dimension: x { sql: {% if v.y._in_query %} ${TABLE}.a {% else %} ${TABLE}.b {% endif %} ;; }
                  dimension: y {} }
                """, "x")).containsExactly("v.x: ${TABLE}.a > t.a in 0", "v.x: ${TABLE}.b > t.b in 1");
    }

    @Test
    void a_field_of_another_view_is_followed_in_the_explore_that_joins_both() {
        List<FieldSteps> steps = paths("""
                explore: orders { join: buyers { from: users } }
                view: orders { sql_table_name: o ;; dimension: buyer { sql: ${buyers.name} ;; } }
                view: users { sql_table_name: u ;; dimension: name {} }
                """, "orders", "buyer");

        assertThat(steps).singleElement().satisfies(path -> {
            assertThat(path.explore()).contains("orders");
            assertThat(path.steps().stream().flatMap(FieldStepsTest::lines))
                    .containsExactly("orders.buyer: ${buyers.name} > buyers.name", "buyers.name: name > u.name");
        });
    }

    @Test
    void a_circle_ends_where_it_is_closed() {
        assertThat(steps("""
                view: v { sql_table_name: t ;;
                  dimension: a { sql: ${b} ;; }
                  dimension: b { sql: ${a} + ${TABLE}.x ;; } }
                """, "a")).containsExactly("v.a: ${b} > v.b", "v.b: ${a} > v.a", "v.b: ${TABLE}.x > t.x");
    }

    @Test
    void a_name_that_leads_nowhere_says_why() {
        assertThat(steps("view: v { sql_table_name: t ;; dimension: a { sql: ${nothing} ;; } }", "a"))
                .containsExactly("v.a: ${nothing} > LINEAGE_FIELD_UNKNOWN v.nothing");
    }

    @Test
    void parameters_and_views_that_only_serve_to_be_extended_have_no_steps() {
        assertThat(paths("view: v { parameter: p {} }", "v", "p")).isEmpty();
        assertThat(paths("view: v { extension: required dimension: x {} }", "v", "x"))
                .isEmpty();
        assertThat(paths("view: v { dimension: x {} }", "v", "y")).isEmpty();
    }

    static Stream<ExampleFolder> examples() {
        return SourceExamplesTest.examples();
    }

    /** What adds up to lineage and what is told of it are found in one way; this holds them to each other. */
    @ParameterizedTest
    @MethodSource("examples")
    void steps_end_in_all_that_a_field_is_made_of(ExampleFolder example) {
        ExampleModels.read(example.in())
                .forEach((model, lineage) -> model.viewNames().forEach(name -> {
                    var view = model.view(name).orElseThrow();
                    lineage.fields(view).forEach((field, made) -> assertThat(ends(lineage.steps(view, field)))
                            .as("%s.%s", name, field)
                            .isEqualTo(roots(made.sources())));
                }));
    }

    private static Set<String> ends(List<FieldSteps> paths) {
        return paths.stream()
                .flatMap(path -> path.steps().stream())
                .flatMap(step -> step.expressions().stream())
                .flatMap(expression -> expression.names().stream())
                .flatMap(name ->
                        name.target() instanceof Target.End end ? roots(end.sources()).stream() : Stream.empty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** A part of a field's value is told of the field, so that only the beginnings of paths are the same. */
    private static Set<String> roots(Set<Source> sources) {
        return sources.stream()
                .map(source -> switch (source) {
                    case Source.Column(var table, List<String> path) -> table + first(path);
                    case Source.ViewColumn(String view, List<String> path) -> "rows of " + view + first(path);
                    case Source.ViewField(String view, String field) -> view + "." + field;
                    case Source.ExploreField(String explore, String field) -> explore + "/" + field;
                })
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String first(List<String> path) {
        return path.isEmpty() ? "" : "." + path.getFirst();
    }

    /** A line for each name, of the one way that there is. */
    private static List<String> steps(String views, String field) {
        return paths(views, "v", field).getFirst().steps().stream()
                .flatMap(FieldStepsTest::lines)
                .toList();
    }

    private static Stream<String> lines(FieldStep step) {
        return step.expressions().stream()
                .flatMap(expression -> expression.names().stream().map(name -> {
                    boolean one = expression
                            .text()
                            .map(text -> text.variants().size() == 1)
                            .orElse(true);
                    return "%s: %s > %s%s"
                            .formatted(step.name(), name.text(), of(name.target()), one ? "" : " in " + name.branch());
                }));
    }

    private static String of(Target target) {
        return switch (target) {
            case Target.Field(String name) -> name;
            case Target.End(Set<Source> sources, Set<Cause> causes) ->
                Stream.concat(
                                sources.stream().map(FieldStepsTest::of),
                                causes.stream().map(cause -> cause.code() + " " + cause.subject()))
                        .collect(Collectors.joining(", "));
        };
    }

    private static String of(Source source) {
        return source instanceof Source.Column(var table, List<String> path)
                ? table + "." + String.join(".", path)
                : source.toString();
    }

    private static List<FieldSteps> paths(String text, String view, String field) {
        Lookml lookml = Lookml.read(
                List.of(new ProjectFiles(
                        "p", List.of(SourceText.of("m.model.lkml", text)), Map.of(), Optional.empty())),
                LookmlOptions.NONE);
        Model model = lookml.model("p", "m").orElseThrow();
        return new ModelLineage(model, Dialect.STANDARD, Tables.UNKNOWN, new QueryCache())
                .steps(model.view(view).orElseThrow(), field);
    }
}
