package io.lookline.lookml.project;

import io.lookline.lookml.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Two small projects of random files, in which anything may include, extend and refine anything. */
final class ProjectTexts {
    private static final List<String> PATHS = List.of(
            "a.model.lkml",
            "b.model.lkml",
            "a.view.lkml",
            "b.view.lkml",
            "views/a.view.lkml",
            "views/deep/c.view.lkml",
            "a.explore.lkml",
            "extra.lkml",
            "old.view.lookml",
            "kpi.dashboard.lookml",
            "manifest.lkml");

    private static final List<String> INCLUDES = List.of(
            "a.view",
            "b.view.lkml",
            "views/*",
            "*.view",
            "**/*",
            "/**/*.view",
            "../a.view",
            "../../../b",
            "//hub/a.view",
            "//hub/**/*",
            "//spoke/*.view",
            "//nowhere/a",
            "//",
            "//hub",
            "",
            "/",
            "[!a]*",
            "[b-a]*.view",
            "?.view",
            "@{c}.view",
            "a.model");

    private static final List<String> NAMES = List.of("a", "a", "a", "b", "b", "c", "@{c}", "");
    private static final List<String> FIELDS = List.of(
            "a", "b", "created", "created_date", "days_waiting", "a.a", "b.a", "-a", "set*", "a.set*", "ALL_FIELDS*");
    private static final List<String> MEMBERS = List.of(
            "dimension: %s { sql: ${%s} ;; tags: [\"%s\"] }",
            "dimension: %s { primary_key: yes sql: ${%s.a} + ${b.%s} ;; }",
            "dimension: %s { type: location sql_latitude: ${%s} ;; }",
            "dimension_group: %s { timeframes: [date, raw, %s] sql: ${%s} ;; }",
            "dimension_group: %s { type: duration intervals: [day, %s] }",
            "measure: %s { type: count filters: [%s: \"1\"] }",
            "measure: %s { type: sum sql: ${%s} ;; }",
            "filter: %s {}",
            "parameter: %s { type: unquoted }",
            "set: set { fields: [%s, %s, set*] }",
            "extends: [%s, %s]",
            "extension: required",
            "sql_table_name: @{%s} ;;",
            "derived_table: { explore_source: %s { column: %s {} } }",
            "label: \"%s\"",
            "fields_hidden_by_default: yes",
            "from: %s",
            "view_name: %s",
            "fields: [%s, %s]",
            "join: %s { from: %s relationship: many_to_one sql_on: ${%s.a} = ${a.b} ;; }",
            "join: %s { relationship: one_to_many foreign_key: %s.a fields: [%s] }",
            "join: %s { required_joins: [%s] sql: UNNEST(${%s.a}) ;; }",
            "final: yes");

    private static final List<String> MANIFEST = List.of(
            "project_name: \"spoke\"",
            "project_name: \"hub\"",
            "local_dependency: { project: \"hub\" override_constant: c { value: \"b\" } }",
            "local_dependency: { project: \"spoke\" override_constant: c { value: \"@{d}\" } }",
            "remote_dependency: far { url: \"https://example.com/far\" }",
            "constant: c { value: \"a\" }",
            "constant: c { value: \"@{c}\" }",
            "constant: d { value: \"@{c}@{d}\" }");

    private ProjectTexts() {}

    /** What a model includes so that there is much to resolve, in an order that is seldom that of the paths. */
    private static final String ALL = "include: \"views/**/*\"\ninclude: \"/**/*\"\ninclude: \"//hub/**/*\"\n";

    /** The first of them imports the other, and that one perhaps the first. */
    static Arbitrary<List<ProjectFiles>> projects() {
        return Combinators.combine(files(), files()).as((spoke, hub) -> List.of(of("spoke", spoke), of("hub", hub)));
    }

    static ProjectFiles of(String name, List<SourceText> files) {
        return new ProjectFiles(name, files, Map.of("hub", "hub"), Optional.empty());
    }

    private static Arbitrary<List<SourceText>> files() {
        return Arbitraries.maps(Arbitraries.of(PATHS), statements())
                .ofMinSize(2)
                .ofMaxSize(7)
                .map(texts -> {
                    List<SourceText> files = new ArrayList<>(List.of(SourceText.of("all.model.lkml", ALL)));
                    texts.forEach((path, text) -> files.add(SourceText.of(path, text)));
                    return files;
                });
    }

    private static Arbitrary<String> statements() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.of(INCLUDES).map("include: \"%s\""::formatted)),
                        Tuple.of(8, block()),
                        Tuple.of(1, Arbitraries.of(MANIFEST)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(list -> String.join("\n", list));
    }

    private static Arbitrary<String> block() {
        return Combinators.combine(
                        Arbitraries.of("view: ", "view: +", "explore: ", "explore: +"),
                        Arbitraries.of(NAMES),
                        member().list().ofMinSize(1).ofMaxSize(8))
                .as((key, name, members) -> key + name + " {\n  " + String.join("\n  ", members) + "\n}");
    }

    private static Arbitrary<String> member() {
        return Combinators.combine(
                        Arbitraries.of(MEMBERS), Arbitraries.of(NAMES), Arbitraries.of(FIELDS), Arbitraries.of(FIELDS))
                .as((member, name, field, other) -> member.formatted(name, field, other));
    }
}
