package io.lookline.lineage.source;

import io.lookline.lineage.source.FieldStep.Expression;
import io.lookline.lineage.source.FieldStep.Name;
import io.lookline.lineage.source.FieldStep.Target;
import io.lookline.lineage.source.Lead.Goal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Takes down each step of the way from a field to its sources, within one scope.
 *
 * @param values what things are made of in the end
 */
record StepReader(ModelFields fields, FieldLeads leads, Function<Goal, Traced> values) {
    /** The field first, then those that it is made of, each once. */
    List<FieldStep> from(Lead.Field first) {
        Map<Lead.Field, FieldStep> steps = new LinkedHashMap<>();
        Deque<Lead.Field> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            Lead.Field next = open.remove();
            if (!steps.containsKey(next)) {
                steps.put(next, step(next, open));
            }
        }
        return List.copyOf(steps.values());
    }

    private FieldStep step(Lead.Field field, Deque<Lead.Field> open) {
        ViewFields ofView = fields.of(leads.scope().view(field.alias()).orElseThrow());
        List<Expression> expressions = ofView.expressed(field.name()).stream()
                .map(each -> new Expression(
                        each.text(),
                        each.said().stream()
                                .flatMap(said -> name(said, field.alias(), open).stream())
                                .distinct()
                                .toList()))
                .toList();
        return new FieldStep(field.alias(), ofView.declared(field.name()), expressions);
    }

    private Optional<Name> name(Expressed.Said said, String alias, Deque<Lead.Field> open) {
        return switch (leads.of(said.read(), alias)) {
            case Lead.Told(Traced traced) -> end(said, traced);
            case Lead.To(Lead.Field field, var _, var _) -> {
                open.add(field);
                yield Optional.of(new Name(said.branch(), said.name(), new Target.Field(field.toString())));
            }
            case Lead.To(Lead.Column column, List<String> path, var _) ->
                end(said, values.apply(column).part(path));
        };
    }

    /** A name that is no column is none to follow. */
    private static Optional<Name> end(Expressed.Said said, Traced traced) {
        return Stream.of(traced)
                .filter(each -> !each.sources().isEmpty() || !each.causes().isEmpty())
                .map(each -> new Name(said.branch(), said.name(), new Target.End(each.sources(), each.causes())))
                .findFirst();
    }
}
