package io.lookline.lineage;

import io.lookline.catalog.Names;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of the columns of one explore or view: as Looker's fields, but never two that differ only in case. */
final class ColumnNames {
    private final String item;
    private final String url;
    private final Diagnostics diagnostics;
    private final Set<String> taken = new HashSet<>();

    /** @param item Looker's id of the explore or the view's name in the catalog */
    ColumnNames(String item, String url, Diagnostics diagnostics) {
        this.item = item;
        this.url = url;
        this.diagnostics = diagnostics;
    }

    String take(String field) {
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
