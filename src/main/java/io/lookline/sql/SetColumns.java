package io.lookline.sql;

import io.lookline.diagnostic.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jsqlparser.parser.ASTNodeAccess;

/** The columns of UNION, INTERSECT and EXCEPT. */
record SetColumns(Reading reading) {
    List<OutputColumn> of(List<List<OutputColumn>> branches, boolean byName, ASTNodeAccess place) {
        boolean open = branches.stream().flatMap(List::stream).anyMatch(OutputColumn::isStar);
        if (byName || open && !areAlike(branches)) {
            return byName(branches);
        }
        if (!areAlike(branches)) {
            reading.say(
                    Code.SQL_SET_UNEVEN,
                    reading.offset(place),
                    "the queries of a UNION have different numbers of columns");
        }
        return union(branches);
    }

    /** Those of a table into which a second query puts its own; by position only where stars do not hide it. */
    List<OutputColumn> added(List<List<OutputColumn>> queries, boolean byName) {
        boolean open = queries.stream().flatMap(List::stream).anyMatch(OutputColumn::isStar);
        return byName || open && !areAlike(queries) ? byName(queries) : union(queries);
    }

    /** By position, as many as the first has. */
    private static List<OutputColumn> union(List<List<OutputColumn>> branches) {
        List<OutputColumn> columns = new ArrayList<>();
        for (int i = 0; i < branches.getFirst().size(); i++) {
            columns.add(at(i, branches));
        }
        return columns;
    }

    /** Whether places say which columns belong together. */
    private static boolean areAlike(List<List<OutputColumn>> branches) {
        List<Boolean> stars = stars(branches.getFirst());
        return branches.stream().allMatch(branch -> stars(branch).equals(stars));
    }

    private static List<Boolean> stars(List<OutputColumn> columns) {
        return columns.stream().map(OutputColumn::isStar).toList();
    }

    private static OutputColumn at(int place, List<List<OutputColumn>> branches) {
        OutputColumn first = branches.getFirst().get(place);
        Inputs inputs = Inputs.all(branches.stream()
                .filter(branch -> branch.size() > place)
                .map(branch -> branch.get(place).inputs())
                .toList());
        return first.isStar()
                ? new OutputColumn(
                        first.name(), first.kind(), inputs.values(), inputs.filters(), first.hidden(), List.of())
                : OutputColumn.of(first.name(), inputs);
    }

    /** A column comes from all branches that tell it or that may pass it. */
    List<OutputColumn> byName(List<List<OutputColumn>> branches) {
        List<Columns> indexed = branches.stream().map(Columns::new).toList();
        Map<String, OutputColumn> listed = new LinkedHashMap<>();
        List<OutputColumn> stars = new ArrayList<>();
        branches.stream().flatMap(List::stream).forEach(column -> {
            if (column.isStar()) {
                stars.add(column);
            } else {
                listed.computeIfAbsent(reading.names().key(column.name()), _ -> merged(column, indexed));
            }
        });
        List<OutputColumn> columns = new ArrayList<>(listed.values());
        columns.addAll(stars);
        return columns;
    }

    private OutputColumn merged(OutputColumn column, List<Columns> branches) {
        reading.spend(branches.size());
        return OutputColumn.of(
                column.name(),
                Inputs.all(branches.stream()
                        .flatMap(branch -> branch.find(column.name()).stream())
                        .toList()));
    }
}
