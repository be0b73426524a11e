package io.lookline.sql;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Columns of a query or a table, found by name. */
record Columns(List<OutputColumn> all) {
    /** Of the exact name, then in another case, then through stars. */
    Optional<Inputs> find(Identifier name) {
        return listed(name).or(() -> open(name));
    }

    /** Among those that are told; where several have the name, the first. */
    Optional<Inputs> listed(Identifier name) {
        return first(column -> column.name().text().equals(name.text()))
                .or(() -> first(column -> column.name().sameIgnoringCase(name)));
    }

    Optional<Inputs> listed(Identifier name, Names names) {
        return first(column -> names.same(column.name(), name));
    }

    /** Through stars. */
    Optional<Inputs> open(Identifier name) {
        return all.stream()
                .filter(column -> column.mayBe(name))
                .map(column -> column.passed(name))
                .reduce(Inputs::and);
    }

    private Optional<Inputs> first(Predicate<OutputColumn> condition) {
        return all.stream()
                .filter(column -> !column.isStar())
                .filter(condition)
                .map(OutputColumn::inputs)
                .findFirst();
    }
}
