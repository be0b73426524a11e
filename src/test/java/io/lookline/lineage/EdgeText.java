package io.lookline.lineage;

import io.lookline.catalog.DesiredState;
import io.lookline.catalog.Edge;
import java.util.List;
import java.util.stream.Collectors;

/** Edges as lines: {@code WH.ORDERS -> m_orders_view: ID=id (remark)}; names are shortened to what differs. */
final class EdgeText {
    private EdgeText() {}

    static List<String> all(DesiredState state) {
        return state.edges().stream().map(EdgeText::of).sorted().toList();
    }

    /** Those that lead to views. */
    static List<String> toViews(DesiredState state) {
        return all(state).stream().filter(line -> line.contains("_view:")).toList();
    }

    private static String of(Edge edge) {
        String from = edge.key().from().fqn();
        String to = edge.key().to().fqn();
        String pairs = edge.columns().stream()
                .map(pair -> " " + within(pair.from(), from) + "=" + within(pair.to(), to))
                .collect(Collectors.joining());
        String remark = edge.description() == null ? "" : " (" + edge.description() + ")";
        return shorter(from) + " -> " + shorter(to) + ":" + pairs + remark;
    }

    private static String within(String column, String entity) {
        return column.startsWith(entity + ".") ? column.substring(entity.length() + 1) : column;
    }

    private static String shorter(String fqn) {
        return fqn.replace("svc.model.", "");
    }
}
