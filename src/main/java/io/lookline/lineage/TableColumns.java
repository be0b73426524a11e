package io.lookline.lineage;

import io.lookline.catalog.Fqn;
import io.lookline.catalog.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of one table by their names: the exact one, then one in another case. */
final class TableColumns {
    /** Of names that differ only in case none is meant by a third. */
    private static final Table.TableColumn NEITHER = new Table.TableColumn("", List.of());

    private final Table table;
    private final Map<String, Table.TableColumn> exact = new HashMap<>();
    private final Map<String, Table.TableColumn> inAnyCase = new HashMap<>();

    TableColumns(Table table) {
        this.table = table;
        table.columns().forEach(column -> {
            exact.putIfAbsent(column.name(), column);
            inAnyCase.merge(Texts.lower(column.name()), column, (_, _) -> NEITHER);
        });
    }

    Table table() {
        return table;
    }

    /**
     * The full name of the innermost column that a path leads to; what is within it may be unknown to the catalog.
     *
     * @param path a column, and fields within it
     */
    Optional<String> fqn(List<String> path) {
        Table.TableColumn column = path.isEmpty() ? null : first(path.getFirst());
        if (column == null) {
            return Optional.empty();
        }
        String fqn = Fqn.ofColumn(table.ref().fqn(), column.name());
        for (String part : path.subList(1, path.size())) {
            Optional<Table.TableColumn> child = child(column, part);
            if (child.isEmpty()) {
                break;
            }
            column = child.get();
            fqn = Fqn.ofColumn(fqn, column.name());
        }
        return Optional.of(fqn);
    }

    private Table.TableColumn first(String name) {
        Table.TableColumn column = exact.getOrDefault(name, inAnyCase.get(Texts.lower(name)));
        return column == NEITHER ? null : column;
    }

    private static Optional<Table.TableColumn> child(Table.TableColumn column, String name) {
        return column.children().stream()
                .filter(child -> child.name().equals(name))
                .findFirst()
                .or(() -> column.children().stream()
                        .filter(child -> child.name().equalsIgnoreCase(name))
                        .findFirst());
    }
}
