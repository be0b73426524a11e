package io.lookline.lineage;

import io.lookline.lineage.Explanation.OfField;
import io.lookline.lineage.source.Cause;
import io.lookline.lineage.source.FieldLineage;
import io.lookline.lineage.source.FieldStep;
import io.lookline.lineage.source.FieldSteps;
import io.lookline.lineage.source.Source;
import io.lookline.lookml.project.LookmlObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Explains fields of views: what their expressions name, and where each name leads. */
final class FieldExplainer {
    private static final FieldLineage NOTHING = new FieldLineage(Set.of(), Set.of(), false);

    private final ExplanationSources sources;

    FieldExplainer(ExplanationSources sources) {
        this.sources = sources;
    }

    /** @param field as it is declared */
    OfField of(ViewModels.Entity view, LookmlObject field) {
        List<FieldSteps> steps = sources.reading().lookml().steps(view, field.name());
        FieldLineage lineage = sources.of(view).fields().getOrDefault(field.name(), NOTHING);
        DataModelSources target =
                sources.naming(sources.of(view), sources.reading().lookml().connection(view.model()), ends(steps));
        return new OfField(
                Optional.ofNullable(view.written().columns().get(field.name())),
                view.modelName(),
                view.view().name() + "." + field.name(),
                kind(field),
                FileLine.of(field.last()),
                steps.stream().map(each -> path(each, target)).toList(),
                sources.of(lineage, target),
                lineage.dependsOnExplore());
    }

    /** What all names on the way lead to. */
    private static FieldLineage ends(List<FieldSteps> paths) {
        Set<Source> ends = new LinkedHashSet<>();
        paths.stream()
                .flatMap(path -> path.steps().stream())
                .flatMap(step -> step.expressions().stream())
                .flatMap(expression -> expression.names().stream())
                .forEach(name -> {
                    if (name.target() instanceof FieldStep.Target.End(Set<Source> found, var _)) {
                        ends.addAll(found);
                    }
                });
        return new FieldLineage(ends, Set.of(), false);
    }

    private ExplainedFieldPath path(FieldSteps path, DataModelSources target) {
        return new ExplainedFieldPath(
                path.explore(),
                path.steps().stream().map(step -> field(step, target)).toList());
    }

    private ExplainedField field(FieldStep step, DataModelSources target) {
        return new ExplainedField(
                step.name(),
                kind(step.declaration()),
                FileLine.of(step.declaration().last()),
                step.expressions().stream()
                        .map(expression -> new ExplainedField.Expression(
                                expression.text().map(ExplainedText::of), names(expression, target)))
                        .toList());
    }

    /** A name that several branches have is told once where it leads to the same. */
    private List<ExplainedField.Name> names(FieldStep.Expression expression, DataModelSources target) {
        int branches = expression.text().map(text -> text.variants().size()).orElse(1);
        record Led(String text, FieldStep.Target target) {}
        Map<Led, Set<Integer>> found = new LinkedHashMap<>();
        expression.names().forEach(name -> found.computeIfAbsent(
                        new Led(name.text(), name.target()), _ -> new LinkedHashSet<>())
                .add(name.branch()));
        List<ExplainedField.Name> names = new ArrayList<>();
        found.forEach((led, in) -> {
            boolean everywhere = in.size() == branches || in.stream().anyMatch(branch -> branch < 0);
            names.add(new ExplainedField.Name(
                    led.text(),
                    everywhere
                            ? List.of()
                            : in.stream().map(branch -> branch + 1).toList(),
                    target(led.target(), target)));
        });
        return names;
    }

    private ExplainedField.Target target(FieldStep.Target end, DataModelSources target) {
        return switch (end) {
            case FieldStep.Target.Field(String name) -> new ExplainedField.Target.Field(name);
            case FieldStep.Target.End(Set<Source> found, Set<Cause> causes) ->
                new ExplainedField.Target.End(sources.of(new FieldLineage(found, causes, false), target));
        };
    }

    static String kind(LookmlObject field) {
        return field.last().block().key();
    }
}
