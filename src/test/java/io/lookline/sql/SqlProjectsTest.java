package io.lookline.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.LookmlProjects;
import io.lookline.lookml.SourceText;
import io.lookline.lookml.project.Lookml;
import io.lookline.lookml.project.LookmlOptions;
import io.lookline.lookml.project.Model;
import io.lookline.lookml.project.ProjectFiles;
import io.lookline.lookml.project.RowSource;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The derived tables of real projects, with every branch of their Liquid; the shares may only rise. */
@EnabledIf("projectsAreThere")
class SqlProjectsTest {
    private static final Path UNPACKED = Path.of("target/lookml-projects");

    private static List<QueryLineage> lineages;

    static boolean projectsAreThere() {
        return LookmlProjects.areThere();
    }

    @BeforeAll
    static void read() {
        Map<String, List<Path>> files = LookmlProjects.files().stream()
                .collect(Collectors.groupingBy(
                        file -> UNPACKED.relativize(file).getName(0).toString(), TreeMap::new, Collectors.toList()));
        List<ProjectFiles> projects = files.entrySet().stream()
                .map(project -> project(project.getKey(), project.getValue()))
                .toList();
        lineages = queries(Lookml.read(projects, LookmlOptions.NONE), projects).stream()
                .map(query -> SqlLineage.of(query, Dialect.BIGQUERY))
                .toList();
    }

    @Test
    void each_query_gives_its_tables() {
        assertThat(lineages).hasSizeGreaterThan(400);
        assertThat(share(lineage -> !lineage.tables().isEmpty())).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void nearly_each_query_is_in_the_grammar() {
        assertThat(share(lineage -> lineage.quality() == Quality.FULL)).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void all_columns_are_told_of_most_queries_although_nothing_is_known_of_tables() {
        assertThat(share(lineage -> lineage.isComplete() && !has(lineage, Code.SQL_COLUMN_UNKNOWN)))
                .isGreaterThanOrEqualTo(0.95);
    }

    private static boolean has(QueryLineage lineage, Code code) {
        return lineage.diagnostics().stream().anyMatch(each -> each.code() == code);
    }

    private static double share(Predicate<QueryLineage> condition) {
        return (double) lineages.stream().filter(condition).count() / lineages.size();
    }

    private static ProjectFiles project(String name, List<Path> files) {
        Path root = UNPACKED.resolve(name);
        List<SourceText> sources = files.stream()
                .map(file -> SourceText.of(
                        root.relativize(file).toString(),
                        LookmlProjects.source(file).text()))
                .toList();
        return new ProjectFiles(name, sources, Map.of(), Optional.empty());
    }

    private static Set<String> queries(Lookml lookml, List<ProjectFiles> projects) {
        Set<String> queries = new LinkedHashSet<>();
        for (ProjectFiles project : projects) {
            for (String name : lookml.models(project.project())) {
                lookml.model(project.project(), name).ifPresent(model -> collect(model, queries));
            }
        }
        return queries;
    }

    private static void collect(Model model, Set<String> queries) {
        model.viewNames().stream()
                .map(name -> model.source(model.view(name).orElseThrow()))
                .filter(RowSource.Query.class::isInstance)
                .flatMap(source -> ((RowSource.Query) source).sql().variants().stream())
                .map(variant -> variant.text().replaceAll("\\$\\{\\s*(\\w+)[^}]*}", "$1"))
                .forEach(queries::add);
    }
}
