package io.lookline.lineage;

import io.lookline.catalog.Fqn;
import io.lookline.catalog.Names;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of the columns of one explore or view: as Looker's fields, but never two that differ only in case. */
final class ColumnNames {
    private final String item;
    private final String url;
    private final Diagnostics diagnostics;
    private final String fqn;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> columns = new LinkedHashMap<>();

    /**
     * @param item Looker's id of the explore or the view's name in the catalog
     * @param fqn the full name of its data model
     */
    ColumnNames(String item, String fqn, String url, Diagnostics diagnostics) {
        this.item = item;
        this.fqn = fqn;
        this.url = url;
        this.diagnostics = diagnostics;
    }

    /** The full names of the columns so far, by the names of the fields. */
    Map<String, String> columns() {
        return columns;
    }

    String take(String field) {
        String name = name(field);
        columns.putIfAbsent(field, Fqn.ofColumn(fqn, name));
        return name;
    }

    private String name(String field) {
        String name = Names.clean(field);
        if (taken.add(name.toLowerCase(Locale.ROOT))) {
            if (Names.isUnusual(field)) {
                report(Code.NAME_CHANGED, field, name, "for the catalog refuses its own name");
            }
            return name;
        }
        String other = Names.distinct(name, taken.size());
        taken.add(other.toLowerCase(Locale.ROOT));
        report(Code.COLUMN_RENAMED, field, other, "for the catalog does not tell its name from another field's");
        return other;
    }

    private void report(Code code, String field, String name, String reason) {
        diagnostics.add(new Diagnostic(
                code,
                ItemType.DATA_MODEL,
                item,
                url,
                "its field %s is written as %s, %s".formatted(field, name, reason),
                ""));
    }
}
