package io.lookline.lineage.source;

import io.lookline.lineage.source.Lead.Column;
import io.lookline.sql.Quality;
import io.lookline.sql.SourceColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the columns of rows are made of that a join brings by its SQL: there fields of other views stand beside columns. */
record JoinColumns(FieldLeads leads) {
    /** @param forms what the SQL of the join may be */
    List<Lead> of(Column column, List<Rows> forms) {
        List<Lead> found = new ArrayList<>();
        List<Lead> failed = new ArrayList<>();
        for (Rows form : forms) {
            if (form instanceof Rows.Queried queried) {
                Optional<Set<SourceColumn>> sources = sources(column, queried);
                sources.ifPresent(columns -> columns.forEach(each -> found.add(lead(each, column, queried))));
                if (sources.isEmpty()) {
                    failed.add(new Lead.Told(RowColumns.failed(column, queried)));
                }
            }
        }
        return found.isEmpty() ? failed : found;
    }

    private static Optional<Set<SourceColumn>> sources(Column column, Rows.Queried queried) {
        return queried.read().quality() == Quality.FULL
                ? queried.outputs().sources(column.path().isEmpty() ? List.of(JoinSql.ROW) : column.path())
                : Optional.empty();
    }

    private Lead lead(SourceColumn source, Column asked, Rows.Queried queried) {
        LookmlNames names = queried.names();
        List<String> path = StandIn.path(source);
        Optional<String> alias = StandIn.alias(source.table()).map(names::named);
        for (int at = 0; at < path.size(); at++) {
            Optional<String> field = StandIn.field(path.get(at)).map(names::named);
            if (field.isPresent()) {
                // Behind another name it is a field of a view that the explore does not join.
                String owner = at > 0 ? names.in(path).get(at - 1) : alias.orElse(asked.alias());
                return leads.field(owner, field.get(), names.in(path.subList(at + 1, path.size())));
            }
        }
        if (alias.isPresent()) {
            return leads.column(alias.get(), names.in(path));
        }
        return new Lead.Told(leads.rowColumns(asked.alias()).traced(Set.of(source), asked, queried));
    }
}
