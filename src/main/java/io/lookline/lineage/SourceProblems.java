package io.lookline.lineage;

import io.lookline.catalog.FieldCounts;
import io.lookline.catalog.Fqn;
import io.lookline.catalog.TableSearch;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.lookline.lineage.source.FieldLineage;
import io.lookline.lineage.source.Origin;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers why views and fields have no source: each table once, each cause of a view once, and all fields counted. */
final class SourceProblems {
    /** Told of what rows come from, not of each field that reads it. */
    private static final Set<Code> OF_ROWS = Set.of(
            Code.LINEAGE_TABLE_MISSING,
            Code.LINEAGE_TABLE_AMBIGUOUS,
            Code.LINEAGE_TABLE_DELETED,
            Code.LINEAGE_TABLE_UNSEEN,
            Code.LINEAGE_TABLE_UNSOUGHT,
            Code.LINEAGE_SERVICE_UNKNOWN,
            Code.LINEAGE_ROWS_UNSAID,
            Code.LINEAGE_VIEW_UNWRITTEN,
            Code.LINEAGE_EXPLORE_UNSEEN);

    private final Map<TableSearch, LostTable> lostTables = new LinkedHashMap<>();
    private final Map<String, Set<String>> guessed = new TreeMap<>();
    private final Map<ViewCause, Set<String>> ofViews = new LinkedHashMap<>();
    private final TreeMap<Code, Integer> causes = new TreeMap<>();
    private final Set<String> unsure = new HashSet<>();
    private int fields;
    private int sourced;
    private int plain;

    private record ViewCause(String fqn, String url, Code code) {}

    /** Notes the tables that a view names and the catalog does not have, or has several times. */
    void tables(DataModelSources target) {
        if (!target.isSure()) {
            unsure.add(target.written().dataModel().fqn());
        }
        target.tables().values().forEach(named -> {
            switch (named.choice()) {
                case TableChoice.Chosen(TableColumns columns, boolean guess) -> {
                    if (guess) {
                        guessed.computeIfAbsent(named.search().warehouse().connection(), _ -> new TreeSet<>())
                                .add(Fqn.first(columns.table().ref().fqn()));
                    }
                }
                case TableChoice.None(Code code) -> {
                    if (code != Code.LINEAGE_ROWS_UNSAID && code != Code.LINEAGE_TABLE_UNSOUGHT) {
                        lostTables
                                .computeIfAbsent(named.search(), _ -> new LostTable(code, named))
                                .readBy(target);
                    }
                }
            }
        });
    }

    /** Notes what the rows of a view come from and the catalog does not have. */
    void origin(DataModelSources target, Origin origin, Code code) {
        switch (origin.upstream()) {
            case Origin.Upstream.Table _ -> {}
            case Origin.Upstream.OtherView(String other) -> note(target, code, other + ".SQL_TABLE_NAME");
            case Origin.Upstream.Explore(String explore) -> note(target, code, "explore_source: " + explore);
        }
    }

    /** @param lost what the field names that leads to no column, by the reason */
    void field(DataModelSources target, String name, FieldLineage field, boolean hasSource, Map<Code, String> lost) {
        fields++;
        if (hasSource) {
            sourced++;
        } else if (field.namesColumns() && !lost.isEmpty()) {
            lost.keySet().forEach(code -> causes.merge(code, 1, Integer::sum));
        } else {
            plain++;
        }
        lost.forEach((code, subject) -> {
            if (!OF_ROWS.contains(code)) {
                note(target, code, name + " (" + subject + ")");
            }
        });
    }

    /** The full names of data models of which the catalog could not tell all tables. */
    Set<String> unsure() {
        return unsure;
    }

    FieldCounts counts() {
        return new FieldCounts(fields, sourced, plain, causes);
    }

    void report(Diagnostics diagnostics) {
        lostTables.forEach((search, table) -> diagnostics.add(table.diagnostic(search)));
        guessed.forEach((connection, services) -> diagnostics.add(new Diagnostic(
                Code.LINEAGE_SERVICE_GUESSED,
                ItemType.CONNECTION,
                connection,
                "",
                "leads to the database service %s, as its name or address suggests"
                        .formatted(String.join(", ", services)),
                "name the service in lookline.connections or in lineageInformation.dbServicePrefixes")));
        ofViews.forEach((cause, names) -> diagnostics.add(new Diagnostic(
                cause.code(),
                ItemType.DATA_MODEL,
                cause.fqn(),
                cause.url(),
                SourceWords.message(cause.code(), names),
                SourceWords.hint(cause.code()))));
    }

    private void note(DataModelSources target, Code code, String name) {
        var model = target.written().dataModel();
        ofViews.computeIfAbsent(new ViewCause(model.fqn(), model.sourceUrl(), code), _ -> new LinkedHashSet<>())
                .add(name);
    }
}
