package io.lookline.lineage.source;

import io.lookline.diagnostic.Code;
import io.lookline.lineage.source.Lead.Goal;
import io.lookline.lookml.project.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Follows the fields of views to where their values come from, within one scope. */
final class Tracer {
    private final ModelViews views;
    private final Scope scope;
    private final FieldLeads leads;
    private final DepthFirst<Goal, Traced> values = new DepthFirst<>(this::begin, Tracer::circle);

    Tracer(ModelViews views, Scope scope) {
        this.views = views;
        this.scope = scope;
        this.leads = new FieldLeads(views, scope);
    }

    /** The rows of a view in reach. */
    List<Rows> rows(String alias) {
        return scope.rows(alias);
    }

    /**
     * @param alias the name of a view in the scope
     * @param field the declared name of one of its fields
     */
    Traced field(String alias, String field) {
        return values.of(new Lead.Field(alias, field));
    }

    /** Each step from a field to its sources. */
    List<FieldStep> steps(String alias, String field) {
        return new StepReader(views.fields(), leads, values::of).from(new Lead.Field(alias, field));
    }

    private DepthFirst.Step<Goal, Traced> begin(Goal goal) {
        return switch (goal) {
            case Lead.Field(String alias, String name) -> {
                View view = scope.view(alias).orElseThrow();
                List<Lead> found = new ArrayList<>(1);
                views.fields().of(view).reads(name).forEach(read -> found.add(leads.of(read, alias)));
                yield Made.of(found);
            }
            case Lead.Column column -> Made.of(new JoinColumns(leads).of(column, scope.rows(column.alias())));
        };
    }

    /** Each thing in a circle is made of what all of them are made of. */
    private static Map<Goal, Traced> circle(Map<Goal, Traced> alone) {
        Traced together = Traced.all(List.copyOf(alone.values())).computed();
        Map<Goal, Traced> values = new HashMap<>();
        alone.keySet()
                .forEach(goal -> values.put(
                        goal, Traced.all(List.of(together, Traced.failed(Code.LINEAGE_CYCLE, goal.toString())))));
        return values;
    }

    /** A value on the way to what it is made of. */
    private record Made(List<Lead> leads, List<Goal> needs) implements DepthFirst.Step<Goal, Traced> {
        static Made of(List<Lead> leads) {
            List<Goal> needs = new ArrayList<>(0);
            leads.forEach(lead -> {
                if (lead instanceof Lead.To to) {
                    needs.add(to.goal());
                }
            });
            return new Made(leads, needs);
        }

        @Override
        public Traced value(Function<Goal, Optional<Traced>> known) {
            List<Traced> parts = new ArrayList<>(leads.size());
            for (Lead lead : leads) {
                parts.add(
                        switch (lead) {
                            case Lead.Told(Traced traced) -> traced;
                            case Lead.To(Goal goal, List<String> path, boolean alone) -> {
                                Traced part =
                                        known.apply(goal).orElse(Traced.NOTHING).part(path);
                                yield alone ? part : part.computed();
                            }
                        });
            }
            return Traced.all(parts);
        }
    }
}
