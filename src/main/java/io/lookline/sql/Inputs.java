package io.lookline.sql;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a value is made of.
 *
 * @param values columns that the value comes from
 * @param filters columns that only decide which rows count
 * @param direct whether the value is that of the columns as it is, so that its parts are theirs
 */
record Inputs(Set<SourceColumn> values, Set<SourceColumn> filters, boolean direct) {
    static final Inputs NONE = new Inputs(Set.of(), Set.of(), false);

    static Inputs of(Set<SourceColumn> values) {
        return new Inputs(values, Set.of(), true);
    }

    /** What several values are made of together. */
    static Inputs all(List<Inputs> several) {
        if (several.size() == 1) {
            return several.getFirst();
        }
        Set<SourceColumn> values = new LinkedHashSet<>();
        Set<SourceColumn> filters = new LinkedHashSet<>();
        boolean direct = !several.isEmpty();
        for (Inputs each : several) {
            values.addAll(each.values);
            filters.addAll(each.filters);
            direct &= each.direct;
        }
        return new Inputs(values, filters, direct);
    }

    Inputs and(Inputs other) {
        return new Inputs(union(values, other.values), union(filters, other.filters), direct && other.direct);
    }

    Inputs computed() {
        return new Inputs(values, filters, false);
    }

    /** As what decides which rows count. */
    Inputs asFilters() {
        return new Inputs(Set.of(), union(values, filters), false);
    }

    /** A part of the value by its name; of a computed one nothing is known but that it is within. */
    Inputs part(String name) {
        return direct ? new Inputs(OutputColumn.each(values, value -> value.part(name)), filters, true) : this;
    }

    static <T> Set<T> union(Set<T> one, Set<T> other) {
        if (one.isEmpty() || one.equals(other)) {
            return other;
        }
        if (other.isEmpty()) {
            return one;
        }
        Set<T> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }
}
