package io.lookline.report;

import io.lookline.catalog.Edge;
import io.lookline.lineage.LineageGraph;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A graph of lineage as a flowchart of Mermaid, with a sub-graph for each type of thing. */
public record LineageMermaid(boolean columns) implements LineageWriter {
    /** Besides letters, digits and blanks; everything else could end a text or begin markup. */
    private static final String PLAIN = "._-:/,()";

    @Override
    public void write(LineageGraph graph, Writer out) throws IOException {
        LineageNumbers numbers = new LineageNumbers(graph);
        out.write("flowchart LR\n");
        for (Map.Entry<LineageGraph.NodeType, List<LineageGraph.Node>> type :
                numbers.byType().entrySet()) {
            out.write("  subgraph %ss\n".formatted(type.getKey().label()));
            for (LineageGraph.Node node : type.getValue()) {
                out.write("    %s[\"%s\"]\n".formatted(numbers.of(node), escaped(node.title())));
            }
            out.write("  end\n");
        }
        for (LineageGraph.Link link : graph.links()) {
            out.write("  %s -->%s %s\n".formatted(numbers.of(link.from()), label(link), numbers.of(link.to())));
        }
    }

    private String label(LineageGraph.Link link) {
        return columns && !link.columns().isEmpty()
                ? link.columns().stream()
                        .map(pair -> text(pair, link))
                        .collect(Collectors.joining("<br/>", "|\"", "\"|"))
                : "";
    }

    private static String text(Edge.ColumnPair pair, LineageGraph.Link link) {
        return escaped(LineageNumbers.column(pair.from(), link.from())) + " → "
                + escaped(LineageNumbers.column(pair.to(), link.to()));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0) {
                escaped.appendCodePoint(letter);
            } else if (Character.isWhitespace(letter) || Character.isISOControl(letter)) {
                escaped.append(' ');
            } else {
                escaped.append('#').append(letter).append(';');
            }
        });
        return escaped.toString();
    }
}
