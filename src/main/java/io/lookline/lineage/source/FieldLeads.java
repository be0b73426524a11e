package io.lookline.lineage.source;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.project.References.Reference;
import io.lookline.lookml.project.View;
import io.lookline.sql.TableName;
import java.util.List;
import java.util.Optional;

/** Where the names in a field's expressions lead to, within one scope. */
record FieldLeads(ModelViews views, Scope scope) {
    /** @param alias the view whose field reads it */
    Lead of(Read read, String alias) {
        return switch (read) {
            case Read.OfRow(List<String> path, boolean alone) -> computed(column(alias, path), alone);
            case Read.OfField(Reference field, List<String> path, boolean alone) ->
                computed(field(field.view().orElse(alias), field.field(), path), alone);
            case Read.Bare(List<String> path, boolean alone) -> computed(bare(path, alias, alone), alone);
            case Read.OfTable(TableName table, List<String> path) ->
                told(Traced.of(new Source.Column(table, path)).computed());
            case Read.OfView(String view, List<String> path) -> computed(ofView(view, path, alias), false);
            case Read.Undecided(String name) -> told(Traced.failed(Code.LINEAGE_NAME_UNDECIDED, alias + "." + name));
        };
    }

    /**
     * A field by a reference, which may name a time frame of a group.
     *
     * @param path what of its value
     */
    Lead field(String alias, String name, List<String> path) {
        return scope.view(alias)
                .map(view -> declared(view, name)
                        .<Lead>map(field -> new Lead.To(new Lead.Field(alias, field), path, true))
                        .orElseGet(() -> told(unknown(alias, name))))
                .orElseGet(() -> told(elsewhere(alias, name)));
    }

    /** @param alias a view in reach */
    Lead column(String alias, List<String> path) {
        Lead.Column column = new Lead.Column(alias, path);
        List<Rows> forms = scope.rows(alias);
        return forms.getFirst() instanceof Rows.Queried queried && queried.isJoin()
                ? new Lead.To(column, List.of(), true)
                : told(rowColumns(alias).of(column, forms));
    }

    /** @param alias a view in reach */
    RowColumns rowColumns(String alias) {
        return new RowColumns(views.rows(), scope.view(alias).orElseThrow().name());
    }

    /** Names that SQL alone would understand: of a view in reach, or of a column where that is sure. */
    private Lead bare(List<String> path, String alias, boolean alone) {
        String first = path.getFirst();
        if (path.size() > 1 && scope.view(first).isPresent()) {
            return column(first, path.subList(1, path.size()));
        }
        if (alone && path.size() == 1 || scope.rows(alias).stream().anyMatch(rows -> rows.tell(first))) {
            return column(alias, path);
        }
        boolean ofAView = path.size() > 1 && views.explores().isAlias(first);
        return told(ofAView ? Traced.NOTHING.outOfReach() : Traced.NOTHING);
    }

    /** A column of a view's rows, which a query names in a field of the view of an alias. */
    private Lead ofView(String view, List<String> path, String alias) {
        return scope.view(alias).filter(own -> own.name().equals(view)).isPresent()
                ? column(alias, path)
                : told(
                        views.model().view(view).isPresent()
                                ? Traced.of(new Source.ViewColumn(view, path))
                                : Traced.failed(Code.LINEAGE_VIEW_UNKNOWN, view));
    }

    /** A field of a view that is not in reach here, and perhaps in an explore. */
    private Traced elsewhere(String alias, String name) {
        return views.model()
                .view(alias)
                .flatMap(view -> declared(view, name))
                .map(field -> Traced.of(new Source.ViewField(alias, field)))
                .orElseGet(() -> unknown(alias, name))
                .outOfReach();
    }

    private Optional<String> declared(View view, String name) {
        return views.fields().of(view).find(name);
    }

    private static Traced unknown(String alias, String name) {
        return Traced.failed(Code.LINEAGE_FIELD_UNKNOWN, alias + "." + name);
    }

    private static Lead told(Traced traced) {
        return new Lead.Told(traced);
    }

    private static Lead computed(Lead lead, boolean alone) {
        if (alone) {
            return lead;
        }
        return switch (lead) {
            case Lead.Told(Traced traced) -> told(traced.computed());
            case Lead.To(Lead.Goal goal, List<String> path, boolean _) -> new Lead.To(goal, path, false);
        };
    }
}
