package io.lookline.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Columns of a query or a table in their order, found by name without a search through all. */
final class Columns {
    private final List<OutputColumn> all;
    private final List<OutputColumn> stars = new ArrayList<>();
    private final Map<String, List<OutputColumn>> byName = new HashMap<>();

    Columns(List<OutputColumn> all) {
        this.all = all;
        for (OutputColumn column : all) {
            List<OutputColumn> kind = column.isStar()
                    ? stars
                    : byName.computeIfAbsent(Names.lower(column.name().text()), _ -> new ArrayList<>(1));
            kind.add(column);
        }
    }

    List<OutputColumn> all() {
        return all;
    }

    /** Of the exact name, then in another case, then through stars. */
    Optional<Inputs> find(Identifier name) {
        return listed(name).or(() -> open(name));
    }

    /** Among those that are told; where several have the name, the first. */
    Optional<Inputs> listed(Identifier name) {
        return told(name).map(OutputColumn::inputs);
    }

    /** The same, as a column. */
    Optional<OutputColumn> told(Identifier name) {
        List<OutputColumn> same = sameIgnoringCase(name);
        for (OutputColumn column : same) {
            if (column.name().text().equals(name.text())) {
                return Optional.of(column);
            }
        }
        return same.stream().findFirst();
    }

    /** One whose name is the same to the dialect. */
    Optional<Inputs> listed(Identifier name, Names names) {
        for (OutputColumn column : sameIgnoringCase(name)) {
            if (names.same(column.name(), name)) {
                return Optional.of(column.inputs());
            }
        }
        return Optional.empty();
    }

    /** Through stars. */
    Optional<Inputs> open(Identifier name) {
        List<Inputs> passed = new ArrayList<>(stars.size());
        for (OutputColumn column : stars) {
            if (column.mayBe(name)) {
                passed.add(column.passed(name));
            }
        }
        return passed.isEmpty() ? Optional.empty() : Optional.of(Inputs.all(passed));
    }

    private List<OutputColumn> sameIgnoringCase(Identifier name) {
        return byName.isEmpty() ? List.of() : byName.getOrDefault(Names.lower(name.text()), List.of());
    }
}
