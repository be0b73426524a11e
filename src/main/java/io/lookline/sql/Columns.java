package io.lookline.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

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
        return first(name, column -> column.name().text().equals(name.text())).or(() -> first(name, _ -> true));
    }

    /** One whose name is the same to the dialect. */
    Optional<Inputs> listed(Identifier name, Names names) {
        return first(name, column -> names.same(column.name(), name));
    }

    /** Through stars. */
    Optional<Inputs> open(Identifier name) {
        List<Inputs> passed = stars.stream()
                .filter(column -> column.mayBe(name))
                .map(column -> column.passed(name))
                .toList();
        return passed.isEmpty() ? Optional.empty() : Optional.of(Inputs.all(passed));
    }

    private Optional<Inputs> first(Identifier name, Predicate<OutputColumn> condition) {
        return byName.getOrDefault(Names.lower(name.text()), List.of()).stream()
                .filter(condition)
                .map(OutputColumn::inputs)
                .findFirst();
    }
}
