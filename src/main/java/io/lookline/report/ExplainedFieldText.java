package io.lookline.report;

import io.lookline.lineage.ExplainedField;
import io.lookline.lineage.ExplainedFieldPath;
import io.lookline.lineage.ExplainedSource;
import io.lookline.lineage.Explanation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An explanation of a view's field: what its expressions name, and where each name leads, step below step. */
record ExplainedFieldText(Outline outline) {
    void add(Explanation.OfField field) {
        outline.line(0, "%s %s in the model %s".formatted(field.kind(), field.name(), field.model()));
        outline.labelled(1, "catalog", field.fqn().orElse("no column, for it is only asked for a value"));
        outline.labelled(1, "declared", field.declared().toString());
        field.paths().forEach(this::add);
        outline.blank();
        outline.line(1, "comes from" + (field.dependsOnExplore() ? ", which depends on the explore" : ""));
        if (field.sources().isEmpty()) {
            outline.line(2, "no column");
        }
        field.sources().forEach(source -> {
            outline.line(2, said(source));
            ExplanationText.hint(outline, 3, source.result());
        });
    }

    private void add(ExplainedFieldPath path) {
        outline.blank();
        outline.line(
                1,
                "steps"
                        + path.explore()
                                .map(explore -> " in the explore " + explore)
                                .orElse(""));
        new Steps(path).print();
    }

    private static String said(ExplainedSource source) {
        return source.name() + ": " + ExplanationText.result(source.result());
    }

    /** Prints a tree, each field in full where it is met first. Does not call itself: chains may be of any length. */
    private final class Steps {
        private final Map<String, ExplainedField> fields = new HashMap<>();
        private final Set<String> told = new HashSet<>();
        private final Deque<Runnable> open = new ArrayDeque<>();

        Steps(ExplainedFieldPath path) {
            path.fields().forEach(field -> fields.put(field.name(), field));
            ExplainedField first = path.fields().getFirst();
            open.push(() -> tell("", first.name(), 2));
        }

        void print() {
            while (!open.isEmpty()) {
                open.pop().run();
            }
        }

        private void tell(String name, String field, int depth) {
            ExplainedField step = fields.get(field);
            String leads = name.isEmpty() ? "" : name + " -> ";
            if (!told.add(field)) {
                outline.line(depth, "%s%s %s, as above".formatted(leads, step.kind(), field));
                return;
            }
            outline.line(depth, "%s%s %s at %s".formatted(leads, step.kind(), field, step.declared()));
            List<Runnable> below = new ArrayList<>();
            step.expressions().forEach(expression -> below.add(() -> tell(expression, depth + 1)));
            push(below);
        }

        private void tell(ExplainedField.Expression expression, int depth) {
            expression.text().ifPresent(text -> ExplainedViewText.brief(outline, depth, text));
            int deeper = expression.text().isPresent() ? depth + 1 : depth;
            List<Runnable> below = new ArrayList<>();
            expression.names().forEach(name -> below.add(() -> tell(name, deeper)));
            push(below);
        }

        private void tell(ExplainedField.Name name, int depth) {
            String text = name.text() + branches(name.branches());
            switch (name.target()) {
                case ExplainedField.Target.Field(String field) -> tell(text, field, depth);
                case ExplainedField.Target.End(List<ExplainedSource> sources) ->
                    sources.forEach(source -> outline.line(depth, text + " -> " + said(source)));
            }
        }

        private static String branches(List<Integer> branches) {
            return branches.isEmpty()
                    ? ""
                    : branches.stream().map(String::valueOf).collect(Collectors.joining(", ", " (branch ", ")"));
        }

        private void push(List<Runnable> below) {
            below.reversed().forEach(open::push);
        }
    }
}
