package io.lookline.lineage.source;

import io.lookline.lineage.source.Lead.Goal;
import io.lookline.lookml.project.View;
import java.util.ArrayList;
import java.util.List;

/** Follows the fields of views to where their values come from, within one scope. */
final class Tracer {
    private final ModelViews views;
    private final Scope scope;
    private final FieldLeads leads;
    private final DepthFirst<Goal, Traced> values = new DepthFirst<>(this::begin, Made::circle);

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
}
