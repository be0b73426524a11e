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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * The derived tables of real projects, with every branch of their Liquid; the shares may only rise. {@code
 * -Dlookline.queries=DIR} writes them to a folder, as {@code src/bench/sql-parity} takes them.
 */
@EnabledIf("projectsAreThere")
class SqlProjectsTest {
    private static final Path UNPACKED = Path.of("target/lookml-projects");

    /** Mattermost's warehouse is Snowflake, Mozilla's is BigQuery. */
    private static final Map<String, Dialect> DIALECTS = Map.of("mattermost-looker", Dialect.SNOWFLAKE);

    private static List<QueryLineage> lineages;

    private record Written(String sql, Dialect dialect) {}

    static boolean projectsAreThere() {
        return LookmlProjects.areThere();
    }

    @BeforeAll
    static void read() throws IOException {
        Map<String, List<Path>> files = LookmlProjects.files().stream()
                .collect(Collectors.groupingBy(
                        file -> UNPACKED.relativize(file).getName(0).toString(), TreeMap::new, Collectors.toList()));
        List<ProjectFiles> projects = files.entrySet().stream()
                .map(project -> project(project.getKey(), project.getValue()))
                .toList();
        Set<Written> queries = queries(Lookml.read(projects, LookmlOptions.NONE), projects);
        lineages = queries.stream()
                .map(query -> SqlLineage.of(query.sql, query.dialect))
                .toList();
        String folder = System.getProperty("lookline.queries");
        if (folder != null) {
            write(queries, Files.createDirectories(Path.of(folder)));
        }
    }

    private static void write(Set<Written> queries, Path folder) throws IOException {
        int number = 1;
        for (Written query : queries) {
            String text = "-- dialect: " + Names.lower(query.dialect.name()) + "\n" + query.sql;
            Files.writeString(folder.resolve("%03d.sql".formatted(number++)), text);
        }
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

    private static Set<Written> queries(Lookml lookml, List<ProjectFiles> projects) {
        Set<Written> queries = new LinkedHashSet<>();
        for (ProjectFiles project : projects) {
            Dialect dialect = DIALECTS.getOrDefault(project.project(), Dialect.BIGQUERY);
            for (String name : lookml.models(project.project())) {
                lookml.model(project.project(), name)
                        .ifPresent(model -> queries(model).forEach(sql -> queries.add(new Written(sql, dialect))));
            }
        }
        return queries;
    }

    private static Stream<String> queries(Model model) {
        return model.viewNames().stream()
                .map(name -> model.source(model.view(name).orElseThrow()))
                .filter(RowSource.Query.class::isInstance)
                .flatMap(source -> ((RowSource.Query) source).sql().variants().stream())
                .map(variant -> variant.text().replaceAll("\\$\\{\\s*(\\w+)[^}]*}", "$1"));
    }
}
