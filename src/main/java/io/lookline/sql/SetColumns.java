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
        if (byName || !areAlike(branches)) {
            boolean uneven = !byName && branches.stream().flatMap(List::stream).noneMatch(OutputColumn::isStar);
            if (uneven) {
                reading.say(
                        Code.SQL_SET_UNEVEN,
                        reading.offset(place),
                        "the queries of a UNION have different numbers of columns; columns are matched by name");
            }
            return byName(branches);
        }
        List<OutputColumn> columns = new ArrayList<>(branches.getFirst());
        for (List<OutputColumn> branch : branches.subList(1, branches.size())) {
            for (int i = 0; i < columns.size(); i++) {
                columns.set(i, both(columns.get(i), branch.get(i)));
            }
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

    private static OutputColumn both(OutputColumn one, OutputColumn other) {
        Inputs inputs = one.inputs().and(other.inputs());
        return one.isStar()
                ? new OutputColumn(one.name(), one.kind(), inputs.values(), inputs.filters(), one.hidden())
                : OutputColumn.of(one.name(), inputs);
    }

    /** A column comes from all branches that tell it or that may pass it. */
    private List<OutputColumn> byName(List<List<OutputColumn>> branches) {
        Map<String, OutputColumn> listed = new LinkedHashMap<>();
        List<OutputColumn> stars = new ArrayList<>();
        branches.stream().flatMap(List::stream).forEach(column -> {
            if (column.isStar()) {
                stars.add(column);
            } else {
                listed.computeIfAbsent(reading.names().key(column.name()), _ -> merged(column, branches));
            }
        });
        List<OutputColumn> columns = new ArrayList<>(listed.values());
        columns.addAll(stars);
        return columns;
    }

    private OutputColumn merged(OutputColumn column, List<List<OutputColumn>> branches) {
        reading.spend(branches.stream().mapToInt(List::size).sum());
        return branches.stream()
                .flatMap(branch -> new Columns(branch).find(column.name()).stream())
                .reduce(Inputs::and)
                .map(inputs -> OutputColumn.of(column.name(), inputs))
                .orElse(column);
    }
}
