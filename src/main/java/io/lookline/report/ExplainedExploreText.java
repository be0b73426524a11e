package io.lookline.report;

import io.lookline.lineage.ExplainedChain;
import io.lookline.lineage.ExplainedChains;
import io.lookline.lineage.Explanation;
import io.lookline.lineage.LineageGraph;
import java.util.List;

/** An explanation of an explore or of one of its fields: what leads to it, and who reads it. */
record ExplainedExploreText(Outline outline) {
    void add(Explanation.OfExplore explore) {
        outline.line(0, "explore " + explore.id());
        outline.labelled(1, "catalog", explore.fqn());
        explore.declaration().ifPresent(declaration -> ExplanationText.declaration(outline, declaration));
        ExplanationText.warehouse(outline, explore.warehouse());
        outline.labelled(1, "errors", explore.errors());
        outline.blank();
        outline.line(1, "views");
        explore.views().forEach(view -> outline.labelled(2, view.alias(), view(view)));
        explore.tables().forEach(table -> {
            outline.labelled(2, "table", table.search().text());
            ExplanationText.table(outline, 3, table);
        });
        links("comes from", explore.sources(), true);
        links("read by", explore.readers(), false);
    }

    private static String view(Explanation.JoinedView view) {
        return "view " + view.view() + view.fqn().map(fqn -> ", " + fqn).orElse("");
    }

    private void links(String title, List<LineageGraph.Link> links, boolean upwards) {
        outline.blank();
        outline.line(1, title + (links.isEmpty() ? " nothing" : ""));
        links.forEach(link -> outline.line(
                2,
                name(upwards ? link.from() : link.to())
                        + (link.columns().isEmpty()
                                ? ""
                                : ", " + Amounts.count(link.columns().size(), "column pair"))
                        + link.description().map(text -> " (" + text + ")").orElse("")));
    }

    /** Charts and dashboards are numbers to people. */
    static String name(LineageGraph.Node node) {
        String name = node.type().label() + " " + node.fqn();
        return switch (node.type()) {
            case TABLE, VIEW, EXPLORE -> name;
            case CHART, DASHBOARD -> "%s \"%s\"".formatted(name, node.title());
        };
    }

    void add(Explanation.OfExploreField field) {
        outline.line(0, "field %s of the explore %s".formatted(field.name(), field.explore()));
        outline.labelled(1, "catalog", field.fqn());
        outline.labelled(
                1,
                "read by",
                field.readers().stream().map(ExplainedExploreText::name).toList());
        outline.blank();
        outline.line(1, "comes from");
        chains(outline, 2, field.chains());
        field.field().ifPresent(declared -> {
            outline.blank();
            new ExplainedFieldText(outline).add(declared);
        });
    }

    static void chains(Outline outline, int depth, ExplainedChains chains) {
        chains.first().forEach(chain -> outline.line(depth, text(chain)));
        if (chains.more()) {
            outline.line(depth, "and others, which are not shown");
        }
    }

    private static String text(ExplainedChain chain) {
        String columns = chain.columns().isEmpty() ? "" : "<- " + String.join(" <- ", chain.columns());
        String end =
                chain.inTable() ? "" : chain.end().map(ExplanationText::result).orElse("names no column");
        return columns.isEmpty() || end.isEmpty() ? columns + end : columns + ": " + end;
    }
}
