package io.lookline.cli;

import io.lookline.ingest.Inspection;
import io.lookline.lineage.Explanations;
import io.lookline.lineage.LineageGraph;
import io.lookline.report.LineageDot;
import io.lookline.report.LineageJson;
import io.lookline.report.LineageMermaid;
import io.lookline.report.LineageWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the lineage that a run would write, from tables to dashboards. */
@Command(
        name = "lineage",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = {
            "Print the lineage that ingest would write, from tables to dashboards; write nothing.",
            "",
            "Examples:",
            "  lookline lineage -c looker.yaml                                       all of it, as JSON",
            "  lookline lineage -c looker.yaml --format dot | dot -Tsvg > all.svg    all of it, drawn",
            "  lookline lineage -c looker.yaml --root orders --format mermaid        what is around a view or explore",
            "  lookline lineage -c looker.yaml --root prod.orders.amount --columns   who reads a column",
            ""
        },
        footer = {
            "",
            "Without a catalog in the file, tables are named by their connection and their name in SQL.",
            "Mermaid draws 500 edges at most where its setting maxEdges does not say otherwise.",
            "Exit codes: 0 printed, 1 a system was out of reach or a list could not be read, 2 nothing has that",
            "name, 4 credentials or rights refused."
        })
final class LineageCommand implements Callable<Integer> {
    @Mixin
    InspectedFile file;

    @Option(names = "--format", description = "What it is written in: ${COMPLETION-CANDIDATES}.")
    Format format = Format.JSON;

    @Option(
            names = "--root",
            paramLabel = "SUBJECT",
            description =
                    "Only what leads to this and what it leads to: a name as `lookline explain` takes it. Of a field only"
                            + " its own column counts.")
    String root;

    @Option(names = "--depth", paramLabel = "N", description = "With --root: at most N edges away from it.")
    Integer depth;

    @Option(names = "--columns", description = "With the pairs of columns of each edge.")
    boolean columns;

    @Spec
    CommandSpec spec;

    enum Format {
        JSON,
        DOT,
        MERMAID
    }

    @Override
    public Integer call() throws IOException {
        OptionalInt most = most();
        Inspection.Result result = file.inspect();
        int code = file.told(result);
        if (result.outcome().isPresent()) {
            PrintWriter out = spec.commandLine().getOut();
            writer().write(graph(result.outcome().get().explanations(), most), out);
            out.flush();
        }
        return code;
    }

    private OptionalInt most() {
        if (depth == null) {
            return OptionalInt.empty();
        }
        if (root == null) {
            throw new ParameterException(spec.commandLine(), "--depth needs --root");
        }
        if (depth < 0) {
            throw new ParameterException(spec.commandLine(), "--depth must be at least 0, not " + depth);
        }
        return OptionalInt.of(depth);
    }

    private LineageGraph graph(Explanations explanations, OptionalInt most) {
        return root == null
                ? explanations.graph()
                : explanations.graph(root, most).orElseThrow(() -> wrongRoot(explanations));
    }

    private ParameterException wrongRoot(Explanations explanations) {
        return explanations.of(root).explanations().isEmpty()
                ? file.unknown(root, explanations)
                : new ParameterException(spec.commandLine(), root + " has no lineage; `lookline explain` tells why");
    }

    private LineageWriter writer() {
        return switch (format) {
            case JSON -> new LineageJson(columns);
            case DOT -> new LineageDot(columns);
            case MERMAID -> new LineageMermaid(columns);
        };
    }
}
