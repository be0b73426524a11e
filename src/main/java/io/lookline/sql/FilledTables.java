package io.lookline.sql;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables that a text fills, each with what all of its statements so far put there. */
final class FilledTables {
    private final Reading reading;
    private final Map<List<String>, List<OutputColumn>> columns = new HashMap<>();
    private final Set<List<String>> own = new HashSet<>();

    FilledTables(Reading reading) {
        this.reading = reading;
    }

    /** Returns the columns of the table from there on; one that the text has made as well is no source any more. */
    List<OutputColumn> put(TableName table, StatementColumns.Filled filled) {
        List<String> key = reading.key(table);
        List<OutputColumn> before = columns.getOrDefault(key, List.of());
        List<OutputColumn> now =
                switch (filled.filling()) {
                    case MADE, DECLARED, EMPTY -> filled.columns();
                    case BY_PLACE -> added(before, filled.columns(), false);
                    case BY_NAME -> added(before, filled.columns(), true);
                };
        columns.put(key, now);
        if (filled.filling().makes()) {
            own.add(key);
        }
        if (filled.filling() == StatementColumns.Filling.EMPTY
                || filled.filling().hasRows() && own.contains(key)) {
            reading.make(table, now);
        }
        return now;
    }

    private List<OutputColumn> added(List<OutputColumn> before, List<OutputColumn> more, boolean byName) {
        if (before.isEmpty()) {
            return more;
        }
        reading.spend(before.size());
        List<OutputColumn> together = new SetColumns(reading).added(List.of(before, more), byName);
        if (before.stream().anyMatch(OutputColumn::isStar)) {
            return together;
        }
        reading.sayOpen(together);
        return together.stream().filter(column -> !column.isStar()).toList();
    }
}
