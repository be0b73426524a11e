package io.lookline.lineage.source;

import io.lookline.config.ArchiveLimits;
import io.lookline.git.LookmlFolder;
import io.lookline.lookml.project.Lookml;
import io.lookline.lookml.project.LookmlOptions;
import io.lookline.lookml.project.Model;
import io.lookline.lookml.project.ProjectFiles;
import io.lookline.lookml.project.View;
import io.lookline.sql.Dialect;
import io.lookline.sql.Tables;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long it takes to follow all views of all models of real projects, which are resolved already.
 *
 * <p>{@code ./mvnw -Pbench process-classes -Dbench="LineageProjectsBenchmark -p folders=DIR;DIR"}; each folder is a project
 * of its name.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 6)
@Measurement(iterations = 6)
public class LineageProjectsBenchmark {
    @Param("src/test/resources/lookml-projects/derived-table-of-an-explore/in")
    public String folders;

    @Param({"false", "true"})
    public boolean ahead;

    @Param("BIGQUERY")
    public Dialect dialect;

    private List<Model> models;

    @Setup(Level.Iteration)
    public void resolve() {
        LookmlFolder reader = new LookmlFolder(ArchiveLimits.DEFAULT);
        List<ProjectFiles> projects = Arrays.stream(folders.split(";"))
                .map(Path::of)
                .flatMap(folder -> reader.read(folder).projects().stream())
                .toList();
        Lookml lookml = Lookml.read(projects, LookmlOptions.NONE);
        models = lookml.projects().stream()
                .flatMap(project ->
                        lookml.models(project).stream().flatMap(name -> lookml.model(project, name).stream()))
                .toList();
        models.forEach(model -> {
            model.viewNames().forEach(model::view);
            model.exploreNames().forEach(model::explore);
        });
    }

    @Benchmark
    public void follow(Blackhole hole) {
        QueryCache queries = new QueryCache();
        for (Model model : models) {
            ModelLineage lineage = new ModelLineage(model, dialect, Tables.UNKNOWN, queries);
            if (ahead) {
                lineage.readAhead(model.viewNames());
            }
            for (String name : model.viewNames()) {
                View view = model.view(name).orElseThrow();
                hole.consume(lineage.origins(view));
                hole.consume(lineage.fields(view));
            }
        }
    }
}
