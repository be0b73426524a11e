package io.lookline.report;

import io.lookline.catalog.Edge;
import io.lookline.lineage.LineageGraph;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A graph of lineage in the language of Graphviz, with a cluster for each type of thing. */
public record LineageDot(boolean columns) implements LineageWriter {
    @Override
    public void write(LineageGraph graph, Writer out) throws IOException {
        LineageNumbers numbers = new LineageNumbers(graph);
        out.write("digraph lineage {\n  rankdir=LR;\n  node [shape=box];\n");
        for (Map.Entry<LineageGraph.NodeType, List<LineageGraph.Node>> type :
                numbers.byType().entrySet()) {
            String label = type.getKey().label();
            out.write("  subgraph cluster_%s {\n    label=\"%ss\";\n".formatted(label, label));
            for (LineageGraph.Node node : type.getValue()) {
                out.write("    %s [label=%s, tooltip=%s];\n"
                        .formatted(numbers.of(node), quoted(node.title()), quoted(node.fqn())));
            }
            out.write("  }\n");
        }
        for (LineageGraph.Link link : graph.links()) {
            out.write("  %s -> %s%s;\n".formatted(numbers.of(link.from()), numbers.of(link.to()), attributes(link)));
        }
        out.write("}\n");
    }

    private String attributes(LineageGraph.Link link) {
        String tooltip =
                link.description().map(text -> "edgetooltip=" + quoted(text)).orElse("");
        if (!columns || link.columns().isEmpty()) {
            return tooltip.isEmpty() ? "" : " [" + tooltip + "]";
        }
        String label = link.columns().stream()
                .map(pair -> escaped(text(pair, link)))
                .collect(Collectors.joining("\\l", "label=\"", "\\l\""));
        return " [" + label + (tooltip.isEmpty() ? "" : ", " + tooltip) + "]";
    }

    private static String text(Edge.ColumnPair pair, LineageGraph.Link link) {
        return LineageNumbers.column(pair.from(), link.from()) + " → " + LineageNumbers.column(pair.to(), link.to());
    }

    private static String quoted(String text) {
        return '"' + escaped(text) + '"';
    }

    /** A backslash begins an escape, also one that Graphviz replaces by the name of the node; an ampersand one of HTML. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '"', '\\' -> escaped.append('\\').appendCodePoint(letter);
                case '&' -> escaped.append("&amp;");
                default -> escaped.appendCodePoint(Character.isISOControl(letter) ? ' ' : letter);
            }
        });
        return escaped.toString();
    }
}
