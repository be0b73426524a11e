package io.lookline.lineage.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.lookml.LookmlProjects;
import io.lookline.lookml.SourceText;
import io.lookline.lookml.project.Lookml;
import io.lookline.lookml.project.LookmlOptions;
import io.lookline.lookml.project.Model;
import io.lookline.lookml.project.ProjectFiles;
import io.lookline.lookml.project.View;
import io.lookline.sql.Dialect;
import io.lookline.sql.Tables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The views of real projects, with nothing known of tables; the shares may only rise. */
@EnabledIf("projectsAreThere")
class SourceProjectsTest {
    private static final Path UNPACKED = Path.of("target/lookml-projects");
    private static final Set<String> ON_SNOWFLAKE = Set.of("mattermost-looker");

    private static final List<FieldLineage> FIELDS = new ArrayList<>();
    private static final List<Origin> ORIGINS = new ArrayList<>();
    private static final Set<String> NAMES = new LinkedHashSet<>();

    static boolean projectsAreThere() {
        return LookmlProjects.areThere();
    }

    @BeforeAll
    static void trace() {
        Map<String, List<Path>> files = LookmlProjects.files().stream()
                .collect(Collectors.groupingBy(
                        file -> UNPACKED.relativize(file).getName(0).toString(), TreeMap::new, Collectors.toList()));
        Lookml lookml = Lookml.read(
                files.entrySet().stream()
                        .map(project -> project(project.getKey(), project.getValue()))
                        .toList(),
                LookmlOptions.NONE);
        QueryCache queries = new QueryCache();
        lookml.projects().forEach(project -> lookml.models(project).stream()
                .flatMap(name -> lookml.model(project, name).stream())
                .forEach(model -> trace(model, queries)));
    }

    @AfterAll
    static void forget() {
        FIELDS.clear();
        ORIGINS.clear();
        NAMES.clear();
    }

    @Test
    void nearly_each_field_that_names_a_column_has_one() {
        assertThat(FIELDS).hasSizeGreaterThan(120_000);
        assertThat(FIELDS.stream().filter(FieldLineage::namesColumns)).hasSizeGreaterThan(120_000);
        assertThat(share(field -> !field.sources().isEmpty())).isGreaterThanOrEqualTo(0.998);
    }

    @Test
    void few_fields_name_anything_that_leads_nowhere() {
        assertThat(share(field -> field.causes().isEmpty())).isGreaterThanOrEqualTo(0.997);
    }

    @Test
    void the_rows_of_views_come_from_tables_and_explores() {
        assertThat(ORIGINS.stream().map(Origin::upstream).filter(Origin.Upstream.Table.class::isInstance))
                .hasSizeGreaterThan(7_500);
        assertThat(ORIGINS.stream().map(Origin::upstream).filter(Origin.Upstream.Explore.class::isInstance))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void no_name_that_stood_for_another_comes_out() {
        assertThat(NAMES).isNotEmpty().noneMatch(name -> name.contains("lookml_"));
    }

    private static double share(Predicate<FieldLineage> condition) {
        List<FieldLineage> naming =
                FIELDS.stream().filter(FieldLineage::namesColumns).toList();
        return (double) naming.stream().filter(condition).count() / naming.size();
    }

    private static void trace(Model model, QueryCache queries) {
        Dialect dialect = ON_SNOWFLAKE.contains(model.project()) ? Dialect.SNOWFLAKE : Dialect.BIGQUERY;
        ModelLineage lineage = new ModelLineage(model, dialect, Tables.UNKNOWN, queries);
        for (String name : model.viewNames()) {
            View view = model.view(name).orElseThrow();
            lineage.origins(view).forEach(origin -> {
                ORIGINS.add(origin);
                NAMES.add(origin.upstream().toString());
                origin.query().ifPresent(query -> NAMES.add(query.lineage().toString()));
            });
            lineage.fields(view).values().forEach(field -> {
                FIELDS.add(field);
                field.sources().forEach(source -> NAMES.add(source.toString()));
                field.causes().forEach(cause -> NAMES.add(cause.toString()));
            });
        }
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
}
