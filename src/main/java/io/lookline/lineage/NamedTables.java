package io.lookline.lineage;

import io.lookline.catalog.Fqn;
import io.lookline.catalog.Table;
import io.lookline.catalog.TableHits;
import io.lookline.catalog.TableRef;
import io.lookline.catalog.TableSearch;
import io.lookline.diagnostic.Code;
import io.lookline.lineage.source.Source;
import io.lookline.sql.TableName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tables as views name them, in place of those of a catalog. */
final class NamedTables {
    private static final TableChoice UNDECIDED = new TableChoice.None(Code.LINEAGE_NAME_UNDECIDED);

    private final Map<TableSearch, Columns> tables = new LinkedHashMap<>();

    /** The columns of a table, and fields within columns, as far as they are read. */
    private static final class Columns {
        private final Map<String, Columns> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

        void add(List<String> path) {
            Columns columns = this;
            for (String name : path) {
                columns = columns.byName.computeIfAbsent(name, _ -> new Columns());
            }
        }

        List<Table.TableColumn> list() {
            return byName.entrySet().stream()
                    .map(column -> new Table.TableColumn(
                            column.getKey(), column.getValue().list()))
                    .toList();
        }
    }

    void add(DataModelSources target) {
        target.tables().values().stream()
                .filter(named -> !UNDECIDED.equals(named.choice()))
                .forEach(named -> tables.computeIfAbsent(named.search(), _ -> new Columns()));
        target.fields().values().stream()
                .flatMap(field -> field.sources().stream())
                .forEach(source -> {
                    if (source instanceof Source.Column(TableName name, List<String> path)) {
                        Optional.ofNullable(tables.get(target.tables().get(name).search()))
                                .ifPresent(columns -> columns.add(path));
                    }
                });
    }

    Map<TableSearch, TableHits> hits() {
        Map<TableSearch, TableHits> hits = new LinkedHashMap<>();
        tables.forEach((search, columns) -> hits.put(
                search,
                new TableHits(
                        List.of(new Table(new TableRef(name(search), ""), columns.list())),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        false,
                        Optional.empty())));
        return hits;
    }

    private static String name(TableSearch search) {
        Stream<String> connection = Optional.ofNullable(search.warehouse().connection()).filter(Texts::says).stream();
        return Fqn.of(Stream.concat(connection, search.name().stream().filter(Texts::says))
                .toArray(String[]::new));
    }
}
