package io.lookline.lineage.source;

import io.lookline.diagnostic.Code;
import io.lookline.sql.Dialect;
import io.lookline.sql.Outputs;
import io.lookline.sql.Quality;
import io.lookline.sql.QueryLineage;
import io.lookline.sql.SourceTable;
import io.lookline.sql.TableName;
import io.lookline.sql.Tables;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of an explore's views, as far as Looker tells the tables that they come from. */
final class ListedRows {
    private final Map<String, View> views = new LinkedHashMap<>();

    /**
     * @param written its table with the Liquid in it
     * @param forms what that can be
     */
    private record View(String written, List<Form> forms) {
        boolean decides(TableName table) {
            return !Undecided.isIn(table, written);
        }

        Stream<TableName> tables() {
            return forms.stream()
                    .flatMap(form -> form.read.tables().stream())
                    .map(SourceTable::name)
                    .filter(this::decides);
        }
    }

    /** @param outputs its columns by their names */
    private record Form(QueryLineage read, Outputs outputs) {
        Stream<Source.Column> columns(List<String> path) {
            List<SourceTable> tables = read.tables();
            Stream<Source.Column> unread = read.quality() != Quality.FULL && tables.size() == 1
                    ? Stream.of(new Source.Column(tables.getFirst().name(), path))
                    : Stream.empty();
            return Stream.concat(
                    unread,
                    outputs.sources(path).orElse(Set.of()).stream()
                            .map(column -> new Source.Column(column.table(), StandIn.path(column))));
        }
    }

    ListedRows(ListedExplore explore, Dialect dialect, Tables tables, QueryCache queries) {
        explore.views().forEach((alias, view) -> {
            if (!view.table().isBlank()) {
                List<Form> forms = explore.rendered(view.table(), alias).stream()
                        .map(form -> queries.table(form, dialect, tables))
                        .map(read -> new Form(read, read.outputs()))
                        .toList();
                views.put(alias, new View(view.table(), forms));
            }
        });
    }

    /** Each table once, but for those of a name that nothing decides. */
    Stream<TableName> tables() {
        return views.values().stream().flatMap(View::tables).distinct();
    }

    /** Whether the table of a view is told. */
    boolean areTold(String alias) {
        return views.containsKey(alias);
    }

    /** What a column is made of; nothing of the row itself. */
    Traced column(String alias, List<String> path) {
        if (path.isEmpty()) {
            return Traced.NOTHING;
        }
        if (!areTold(alias)) {
            return Traced.failed(Code.LINEAGE_ROWS_UNSAID, alias);
        }
        View view = views.get(alias);
        List<Source.Column> columns =
                view.forms.stream().flatMap(form -> form.columns(path)).toList();
        Set<Source> sources = columns.stream()
                .filter(column -> view.decides(column.table()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (sources.isEmpty()) {
            return columns.isEmpty()
                    ? Traced.failed(Code.LINEAGE_COLUMN_UNKNOWN, new Lead.Column(alias, path).toString())
                    : Traced.failed(Code.LINEAGE_NAME_UNDECIDED, alias);
        }
        return new Traced(sources, Set.of(), true, true);
    }
}
