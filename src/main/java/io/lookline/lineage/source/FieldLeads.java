package io.lookline.lineage.source;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.project.View;
import java.util.List;
import java.util.Optional;

/** Where names lead to within one scope of a model whose files are at hand. */
record FieldLeads(ModelViews views, Scope scope) implements Leads {
    @Override
    public Lead field(String alias, String name, List<String> path) {
        return scope.view(alias)
                .map(view -> declared(view, name)
                        .<Lead>map(field -> new Lead.To(new Lead.Field(alias, field), path, true))
                        .orElseGet(() -> Leads.told(unknown(alias, name))))
                .orElseGet(() -> Leads.told(elsewhere(alias, name)));
    }

    @Override
    public Lead column(String alias, List<String> path) {
        Lead.Column column = new Lead.Column(alias, path);
        List<Rows> forms = scope.rows(alias);
        return forms.getFirst() instanceof Rows.Queried queried && queried.isJoin()
                ? new Lead.To(column, List.of(), true)
                : Leads.told(rowColumns(alias).of(column, forms));
    }

    /** @param alias a view in reach */
    RowColumns rowColumns(String alias) {
        return new RowColumns(views.rows(), scope.view(alias).orElseThrow().name());
    }

    @Override
    public Lead bare(List<String> path, String alias, boolean alone) {
        String first = path.getFirst();
        if (path.size() > 1 && scope.view(first).isPresent()) {
            return column(first, path.subList(1, path.size()));
        }
        if (alone && path.size() == 1 || scope.rows(alias).stream().anyMatch(rows -> rows.tell(first))) {
            return column(alias, path);
        }
        boolean ofAView = path.size() > 1 && views.explores().isAlias(first);
        return Leads.told(ofAView ? Traced.NOTHING.outOfReach() : Traced.NOTHING);
    }

    @Override
    public Lead ofView(String view, List<String> path, String alias) {
        return scope.view(alias).filter(own -> own.name().equals(view)).isPresent()
                ? column(alias, path)
                : Leads.told(
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
}
