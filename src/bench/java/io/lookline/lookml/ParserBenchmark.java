package io.lookline.lookml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
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
 * How fast LookML is read that is in memory already; the counter {@code megabytes} is megabytes per second.
 *
 * <p>{@code ./mvnw -Pbench process-classes -Dbench="-p folder=DIR"} runs it on the files below a folder, without
 * {@code -p} on made ones.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class ParserBenchmark {
    private static final String MADE = "made";

    @Param(MADE)
    public String folder;

    private List<SourceText> sources;
    private double size;

    /** What was read in an iteration. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Read {
        public double megabytes;
    }

    @Setup
    public void read() throws IOException {
        sources = folder.equals(MADE) ? made() : below(Path.of(folder));
        size = sources.stream().mapToInt(source -> source.text().length()).sum() / 1e6;
    }

    /** Tokens alone. */
    @Benchmark
    public void scan(Read read, Blackhole hole) {
        sources.forEach(source -> hole.consume(Lexer.scan(source.text())));
        read.megabytes += size;
    }

    /** The syntax tree, in one thread. */
    @Benchmark
    public void parse(Read read, Blackhole hole) {
        sources.forEach(source -> hole.consume(LookmlParser.parse(source)));
        read.megabytes += size;
    }

    /** The syntax tree, by all processors. */
    @Benchmark
    public void parseInParallel(Read read, Blackhole hole) {
        ParallelParser.parse(sources, Document::hasErrors).forEach(hole::consume);
        read.megabytes += size;
    }

    /** From text to JSON, in one thread, as {@code lkml} does it. */
    @Benchmark
    public void json(Read read, Blackhole hole) {
        sources.forEach(source -> hole.consume(JsonText.line(LkmlDictionary.of(LookmlParser.parse(source)))));
        read.megabytes += size;
    }

    private static List<SourceText> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".lkml"))
                    .filter(Files::isRegularFile)
                    .map(ParserBenchmark::source)
                    .toList();
        }
    }

    private static SourceText source(Path file) {
        try {
            return SourceText.decode(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<SourceText> made() {
        return IntStream.range(0, 1000)
                .mapToObj(number -> SourceText.of(number + ".view.lkml", view(number)))
                .toList();
    }

    private static String view(int number) {
        StringBuilder view =
                new StringBuilder("view: view_%d {\n  sql_table_name: shop.t%d ;;\n".formatted(number, number));
        for (int i = 0; i < 50; i++) {
            view.append("""

                      dimension: field_%1$d {
                        type: string
                        label: "Field %1$d"
                        description: "What the shop says about field %1$d"
                        sql: ${TABLE}.field_%1$d ;;
                      }
                    """.formatted(i));
        }
        return view.append("}\n").toString();
    }
}
