package io.lookline.report;

import io.lookline.catalog.FieldCounts;
import io.lookline.lineage.ExplainedOrigin;
import io.lookline.lineage.ExplainedRows;
import io.lookline.lineage.ExplainedText;
import io.lookline.lineage.Explanation;
import java.util.List;

/** An explanation of a view: where it is declared, where its rows come from, and how its fields fare. */
record ExplainedViewText(Outline outline) {
    void add(Explanation.OfView view) {
        outline.line(0, "view %s in the model %s".formatted(view.name(), view.model()));
        outline.labelled(1, "catalog", view.fqn());
        ExplanationText.declaration(outline, view.declaration());
        outline.labelled(
                1,
                "extends",
                view.parents().stream().map(ExplainedViewText::parent).toList());
        ExplanationText.warehouse(outline, view.warehouse());
        outline.labelled(
                1,
                "used by",
                view.explores().isEmpty()
                        ? List.of("no explore")
                        : view.explores().stream().map(ExplainedViewText::use).toList());
        if (view.onlyExtended()) {
            outline.labelled(1, "rows", "none of its own, for it only serves to be extended");
        }
        view.rows().forEach(this::add);
        outline.blank();
        add(view.fields());
        view.lost().forEach((code, names) -> outline.labelled(2, code + ":", String.join(", ", names)));
    }

    private static String parent(Explanation.Parent parent) {
        return parent.name()
                + parent.declared().map(place -> ", declared at " + place).orElse(", which is not there");
    }

    private static String use(Explanation.Use use) {
        return use.explore() + " as " + use.alias();
    }

    private void add(ExplainedRows rows) {
        outline.blank();
        outline.line(
                1,
                "rows"
                        + rows.explore()
                                .map(explore -> " in the explore " + explore)
                                .orElse(""));
        rows.remark().ifPresent(remark -> outline.line(2, remark));
        rows.text().ifPresent(text -> text(outline, 2, text));
        rows.problems()
                .forEach(problem -> outline.labelled(
                        3, "problem", "%s at %s [%s]".formatted(problem.message(), problem.place(), problem.code())));
        if (rows.origins().isEmpty() && rows.text().isPresent()) {
            outline.labelled(
                    3, "reads", rows.explore().isEmpty() ? "no table" : "columns of other views of the explore");
        }
        rows.origins().forEach(this::add);
    }

    /** On one line what stands on one and becomes nothing else. */
    static void brief(Outline outline, int depth, ExplainedText text) {
        boolean isPlain = text.source().lines().count() == 1
                && text.branches().size() == 1
                && text.source().contains(text.branches().getFirst().text().strip());
        if (isPlain) {
            outline.line(depth, "%s at %s".formatted(text.source().strip(), text.place()));
        } else {
            text(outline, depth, text);
        }
    }

    /** What is the same as above is not told again. */
    private static void text(Outline outline, int depth, ExplainedText text) {
        outline.line(depth, "%s at %s".formatted(text.key(), text.place()));
        outline.labelled(depth + 1, "written", text.source());
        String written = text.written().strip();
        if (!text.source().contains(written)) {
            outline.labelled(depth + 1, "constants", written);
        }
        List<ExplainedText.Branch> branches = text.branches();
        if (branches.size() > 1 || !branches.getFirst().text().strip().equals(written)) {
            branches.forEach(branch -> branch(outline, depth + 1, branch));
        }
    }

    private static void branch(Outline outline, int depth, ExplainedText.Branch branch) {
        outline.labelled(depth, "becomes", branch.text());
        if (!branch.description().isEmpty()) {
            String reasons = branch.reasons().isEmpty() ? "" : ": " + String.join(", ", branch.reasons());
            outline.labelled(depth, "", branch.description() + reasons);
        }
    }

    private void add(ExplainedOrigin origin) {
        String remarks = origin.remarks().isEmpty() ? "" : " (%s)".formatted(String.join(", ", origin.remarks()));
        outline.labelled(3, "reads", "%s %s%s".formatted(origin.type().label(), origin.name(), remarks));
        origin.table()
                .ifPresentOrElse(
                        table -> ExplanationText.table(outline, 4, table),
                        () -> outline.labelled(4, "result", ExplanationText.result(origin.result())));
    }

    private void add(FieldCounts fields) {
        outline.line(
                1,
                "fields: %d; with a source %d, naming no column %d, naming one that is not found %d"
                        .formatted(fields.fields(), fields.sourced(), fields.plain(), fields.lost()));
    }
}
