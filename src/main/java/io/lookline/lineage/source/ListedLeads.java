package io.lookline.lineage.source;

import io.lookline.diagnostic.Code;
import java.util.List;
import java.util.stream.Stream;

/** Where names lead to within an explore as Looker lists it. */
record ListedLeads(ListedExplore explore, ListedRows rows) implements Leads {
    @Override
    public Lead field(String alias, String name, List<String> path) {
        Lead.Field field = new Lead.Field(alias, name);
        return explore.fields().containsKey(field.toString())
                ? new Lead.To(field, path, true)
                : Leads.told(Traced.failed(Code.LINEAGE_FIELD_UNKNOWN, field.toString()));
    }

    @Override
    public Lead column(String alias, List<String> path) {
        return Leads.told(rows.column(alias, path));
    }

    @Override
    public Lead bare(List<String> path, String alias, boolean alone) {
        if (path.size() > 1 && rows.areTold(path.getFirst())) {
            return column(path.getFirst(), path.subList(1, path.size()));
        }
        return alone && path.size() == 1 ? column(alias, path) : Leads.told(Traced.NOTHING);
    }

    @Override
    public Lead ofView(String view, List<String> path, String alias) {
        return Stream.concat(Stream.of(alias, view), explore.views().keySet().stream())
                .filter(each -> rows.areTold(each) && explore.view(each).equals(view))
                .findFirst()
                .map(each -> column(each, path))
                .orElseGet(() -> Leads.told(Traced.failed(Code.LINEAGE_ROWS_UNSAID, view)));
    }
}
