package io.lookline.report;

import io.lookline.catalog.Warehouse;
import io.lookline.lineage.ExplainedResult;
import io.lookline.lineage.ExplainedTable;
import io.lookline.lineage.Explanation;
import io.lookline.lineage.FileLine;
import java.util.ArrayList;
import java.util.List;

/** Explanations for people, with everything that one thing is made of below it. */
public final class ExplanationText {
    private final Outline outline = new Outline();

    /** @param explanations in the order in which they are told */
    public ExplanationText(List<Explanation> explanations) {
        explanations.forEach(explanation -> {
            outline.blank();
            add(explanation);
        });
    }

    public List<String> lines() {
        return outline.lines();
    }

    private void add(Explanation explanation) {
        switch (explanation) {
            case Explanation.OfView view -> new ExplainedViewText(outline).add(view);
            case Explanation.OfField field -> new ExplainedFieldText(outline).add(field);
            case Explanation.OfExplore explore -> new ExplainedExploreText(outline).add(explore);
            case Explanation.OfExploreField field -> new ExplainedExploreText(outline).add(field);
            case Explanation.OfDashboard dashboard -> new ExplainedContentText(outline).add(dashboard);
            case Explanation.OfChart chart -> new ExplainedContentText(outline).add(chart, 0);
            case Explanation.OfTable table -> add(table);
        }
    }

    private void add(Explanation.OfTable explained) {
        outline.line(0, "table " + explained.table().search().text());
        warehouse(outline, explained.table().search().warehouse());
        table(outline, 1, explained.table());
        outline.labelled(1, "read by", explained.readers());
    }

    static void declaration(Outline outline, Explanation.Declaration declaration) {
        outline.labelled(1, "declared", declaration.place().toString());
        outline.labelled(
                1,
                "refined",
                declaration.refinements().stream().map(FileLine::toString).toList());
    }

    static void warehouse(Outline outline, Warehouse warehouse) {
        List<String> known = new ArrayList<>();
        addKnown(known, "", warehouse.dialect());
        addKnown(known, "database ", warehouse.database());
        addKnown(known, "schema ", warehouse.schema());
        String connection = warehouse.connection() == null ? "" : warehouse.connection();
        outline.labelled(
                1,
                "connection",
                (connection.isEmpty() ? "unknown" : connection)
                        + (known.isEmpty() ? "" : ": " + String.join(", ", known)));
        outline.labelled(
                1,
                "services",
                warehouse.scopes().isEmpty() ? "none is configured" : String.join(", ", warehouse.scopes()));
    }

    private static void addKnown(List<String> known, String what, String name) {
        if (name != null && !name.isEmpty()) {
            known.add(what + name);
        }
    }

    /** What was looked for, and what became of it. */
    static void table(Outline outline, int depth, ExplainedTable table) {
        outline.labelled(depth, "looked for", table.hits().tried());
        boolean guessed = table.hits().guessed() && table.result() instanceof ExplainedResult.Found;
        outline.labelled(depth, "result", result(table.result()) + (guessed ? " (service guessed)" : ""));
        hint(outline, depth, table.result());
    }

    static String result(ExplainedResult result) {
        return switch (result) {
            case ExplainedResult.Found(List<String> names) -> String.join(", ", names);
            case ExplainedResult.Lost(var code, String message, var _) -> "%s [%s]".formatted(message, code);
            case ExplainedResult.NotLookedFor() -> "not looked for: the file names no catalog";
        };
    }

    static void hint(Outline outline, int depth, ExplainedResult result) {
        if (result instanceof ExplainedResult.Lost(var _, var _, String hint) && !hint.isEmpty()) {
            outline.labelled(depth, "try", hint);
        }
    }
}
