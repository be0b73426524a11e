package io.lookline.lookml;

import java.util.List;

/** Writes nodes as LookML, indented by two spaces; what it writes is read as the same nodes, their places apart. */
public final class Printer {
    private final StringBuilder out = new StringBuilder();

    private Printer() {}

    public static String print(List<Node> nodes) {
        Printer printer = new Printer();
        printer.nodes(nodes, 0);
        return printer.out.isEmpty() ? "" : printer.out.append('\n').toString();
    }

    private void nodes(List<Node> nodes, int depth) {
        boolean first = true;
        for (Node node : nodes) {
            boolean behind = node instanceof Comment comment && !comment.ownLine();
            if (behind) {
                out.append(' ');
            } else if (!first || depth > 0) {
                newLine(depth);
            }
            first = false;
            node(node, depth);
        }
    }

    private void node(Node node, int depth) {
        switch (node) {
            case Pair pair -> pair(pair);
            case ValueList list -> list(list, depth);
            case Block block -> block(block, depth);
            case Comment comment -> out.append(comment.text());
        }
    }

    private void pair(Pair pair) {
        out.append(pair.key()).append(": ");
        value(pair.value());
    }

    private void value(Value value) {
        switch (value) {
            case Bare bare -> out.append(bare.text());
            case Quoted quoted -> out.append('"').append(quoted.text()).append('"');
            case Expression expression -> out.append(expression.text()).append(" ;;");
        }
    }

    private void block(Block block, int depth) {
        out.append(block.key()).append(": ");
        block.name().ifPresent(name -> {
            value(name);
            out.append(' ');
        });
        out.append('{');
        nodes(block.nodes(), depth + 1);
        if (!block.nodes().isEmpty()) {
            newLine(depth);
        }
        out.append('}');
    }

    private void list(ValueList list, int depth) {
        boolean hasComments = list.elements().stream().anyMatch(Comment.class::isInstance);
        out.append(list.key()).append(": [");
        String separator = "";
        for (Element element : list.elements()) {
            out.append(separator);
            if (hasComments) {
                newLine(depth + 1);
            } else if (!separator.isEmpty()) {
                out.append(' ');
            }
            element(element);
            separator = element instanceof Comment ? "" : ",";
        }
        if (hasComments) {
            newLine(depth);
        }
        out.append(']');
    }

    private void element(Element element) {
        switch (element) {
            case Bare bare -> value(bare);
            case Quoted quoted -> value(quoted);
            case Pair pair -> pair(pair);
            case Comment comment -> out.append(comment.text());
        }
    }

    private void newLine(int depth) {
        out.append('\n').repeat("  ", depth);
    }
}
