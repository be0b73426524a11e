package io.lookline.lookml;

import java.util.List;

/** Writes nodes as LookML, indented by two spaces; what it writes is read as the same nodes, their places apart. */
public final class Printer {
    private final StringBuilder out = new StringBuilder();
    private final DoubtfulKeys doubtfulKeys = new DoubtfulKeys();
    private final boolean quoting;

    private Printer(boolean quoting) {
        this.quoting = quoting;
    }

    public static String print(List<Node> nodes) {
        Printer plain = new Printer(false);
        String text = plain.text(nodes);
        return plain.doubtfulKeys.areMisread(text) ? new Printer(true).text(nodes) : text;
    }

    private String text(List<Node> nodes) {
        nodes(nodes, 0);
        return out.isEmpty() ? "" : out.append('\n').toString();
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
            case Pair pair -> pair(pair, false);
            case ValueList list -> list(list, depth);
            case Block block -> block(block, depth);
            case Comment comment -> out.append(comment.text());
        }
    }

    private void pair(Pair pair, boolean inList) {
        if (pair.value() instanceof Expression) {
            out.append(pair.key()).append(": ");
        } else {
            plainKey(pair.key(), inList);
        }
        value(pair.value());
    }

    /** Writes the key of what is no expression; between quotes it cannot be taken for the key of one. */
    private void plainKey(String key, boolean inList) {
        boolean doubtful = ExpressionKeys.isLike(key);
        if (doubtful && quoting) {
            out.append('"').append(key).append('"');
        } else {
            if (doubtful) {
                doubtfulKeys.add(out.length(), key, inList);
            }
            out.append(key);
        }
        out.append(": ");
    }

    private void value(Value value) {
        switch (value) {
            case Bare bare -> out.append(bare.text());
            case Quoted quoted -> out.append('"').append(quoted.text()).append('"');
            case Expression expression -> out.append(expression.text()).append(" ;;");
        }
    }

    private void block(Block block, int depth) {
        plainKey(block.key(), false);
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
        plainKey(list.key(), false);
        out.append('[');
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
            case Pair pair -> pair(pair, true);
            case Comment comment -> out.append(comment.text());
        }
    }

    private void newLine(int depth) {
        out.append('\n').repeat("  ", depth);
    }
}
