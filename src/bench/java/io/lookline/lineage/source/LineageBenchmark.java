package io.lookline.lineage.source;

import io.lookline.lookml.SourceText;
import io.lookline.lookml.project.Lookml;
import io.lookline.lookml.project.LookmlOptions;
import io.lookline.lookml.project.Model;
import io.lookline.lookml.project.ProjectFiles;
import io.lookline.lookml.project.View;
import io.lookline.sql.Dialect;
import io.lookline.sql.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
 * How long it takes to follow all views of a model that has much of one thing. Each size is twice the one before it, so
 * that a time which more than doubles shows work that grows faster than the model.
 *
 * <p>{@code ./mvnw -Pbench process-classes -Dbench="LineageBenchmark -p much=joins"} runs one of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class LineageBenchmark {
    private static final String BASE = "view: b { sql_table_name: t ;; dimension: id {} } ";
    private static final String USER = "view: v { sql_table_name: t ;; dimension: x { sql: ${b.id} ;; } } ";

    private static final Map<String, IntFunction<String>> MODELS = Map.of(
            "joins",
            size -> BASE + USER + "explore: b { " + each(size, "join: v%1$d { from: v sql_on: 1 = 1 ;; } ") + "}",
            "arrays",
            size -> BASE + each(size, "view: v%1$d { dimension: x {} } ") + "explore: b { "
                    + each(size, "join: v%1$d { sql: LEFT JOIN UNNEST(${b.id}) AS v%1$d ;; } ") + "}",
            "nested arrays",
            size -> BASE.replace("b {", "v0 {") + each(size, "view: v%2$d { dimension: id {} } ") + "explore: v0 { "
                    + each(size, "join: v%2$d { sql: JOIN UNNEST(${v%1$d.id}) AS v%2$d ;; } ") + "}",
            "explores",
            size -> BASE + USER + each(size, "explore: e%1$d { from: v view_name: v join: b { sql_on: 1 = 1 ;; } } "),
            "fields",
            size -> "view: v { sql_table_name: t ;; " + each(size, "dimension: d%1$d { sql: ${TABLE}.c%1$d ;; } ")
                    + "}",
            "counts",
            size -> "view: v { dimension: id { primary_key: yes } " + each(size, "measure: d%1$d { type: count } ")
                    + "}",
            "parameters",
            size -> "view: v { parameter: p { type: unquoted } "
                    + each(size, "dimension: d%1$d { sql: ${TABLE}.c{%% parameter p %%} ;; } ") + "}",
            "chain of fields",
            size -> "view: v { " + each(size, "dimension: d%1$d { sql: ${d%2$d} ;; } ") + "dimension: d" + size
                    + " {} }",
            "chain of derived tables",
            size -> each(
                            size,
                            "view: v%1$d { derived_table: { sql: SELECT * FROM ${v%2$d.SQL_TABLE_NAME} ;; } dimension: x {} } ")
                    + "view: v" + size + " { derived_table: { sql: SELECT a AS x FROM t ;; } }",
            "circle of derived tables",
            size -> each(
                            size,
                            "view: v%1$d { derived_table: { sql: SELECT * FROM ${v%2$d.SQL_TABLE_NAME} ;; } dimension: x {} } ")
                    + "view: v" + size + " { derived_table: { sql: SELECT * FROM ${v0.SQL_TABLE_NAME} ;; } }");

    @Param({
        "joins",
        "arrays",
        "nested arrays",
        "explores",
        "fields",
        "counts",
        "parameters",
        "chain of fields",
        "chain of derived tables",
        "circle of derived tables"
    })
    public String much;

    @Param({"1000", "2000", "4000"})
    public int size;

    private Model model;

    /** A model remembers what it has resolved: each round has its own. */
    @Setup(Level.Invocation)
    public void resolve() {
        SourceText text = SourceText.of("m.model.lkml", MODELS.get(much).apply(size));
        ProjectFiles project = new ProjectFiles("p", List.of(text), Map.of(), Optional.empty());
        model = Lookml.read(List.of(project), LookmlOptions.NONE)
                .model("p", "m")
                .orElseThrow();
        model.viewNames().forEach(model::view);
        model.exploreNames().forEach(model::explore);
    }

    @Benchmark
    public void follow(Blackhole hole) {
        ModelLineage lineage = new ModelLineage(model, Dialect.BIGQUERY, Tables.UNKNOWN, new QueryCache());
        for (String name : model.viewNames()) {
            View view = model.view(name).orElseThrow();
            hole.consume(lineage.origins(view));
            hole.consume(lineage.fields(view));
        }
    }

    /** The text with each number in place of {@code %1$d}, and the next one in place of {@code %2$d}. */
    private static String each(int size, String text) {
        return IntStream.range(0, size).mapToObj(i -> text.formatted(i, i + 1)).collect(Collectors.joining());
    }
}
