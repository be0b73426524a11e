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
 * @param fields what the value, or each element of it, has within it, as far as that is told
 */
record Inputs(Set<SourceColumn> values, Set<SourceColumn> filters, boolean direct, List<OutputColumn> fields) {
    static final Inputs NONE = new Inputs(Set.of(), Set.of(), false);

    Inputs(Set<SourceColumn> values, Set<SourceColumn> filters, boolean direct) {
        this(values, filters, direct, List.of());
    }

    static Inputs of(Set<SourceColumn> values) {
        return new Inputs(values, Set.of(), true);
    }

    /** Of a name that nothing in reach has. */
    static Inputs unknown(List<Identifier> name) {
        return new Inputs(Set.of(SourceColumn.unknown(name)), Set.of(), false);
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
        List<List<OutputColumn>> fields = several.stream().map(Inputs::fields).toList();
        return new Inputs(values, filters, direct, Structures.merged(fields));
    }

    Inputs and(Inputs other) {
        return new Inputs(
                union(values, other.values),
                union(filters, other.filters),
                direct && other.direct,
                Structures.merged(List.of(fields, other.fields)));
    }

    Inputs computed() {
        return new Inputs(values, filters, false);
    }

    /** As what decides which rows count. */
    Inputs asFilters() {
        return new Inputs(Set.of(), union(values, filters), false);
    }

    /** As a value, or an array of values, that has these fields. */
    Inputs with(List<OutputColumn> told) {
        return new Inputs(values, filters, false, told);
    }

    /** A value that this goes into as it is, such as an array of its rows. */
    Inputs kept() {
        return with(everything());
    }

    /** All that is within it; empty when nothing is known of that. */
    List<OutputColumn> everything() {
        return fields.isEmpty() && direct ? OutputColumn.stars(values) : fields;
    }

    /** All that is within it, of which nothing more is told when it is computed. */
    List<OutputColumn> opened() {
        List<OutputColumn> told = everything();
        return told.isEmpty() && !values.isEmpty() ? OutputColumn.stars(values) : told;
    }

    /** A part of the value by its name; of a computed one nothing is known but that it is within. */
    Inputs part(String name) {
        return new Columns(fields)
                .find(Identifier.plain(name))
                .map(field -> new Inputs(field.values, union(field.filters, filters), field.direct, field.fields))
                .orElseGet(() -> direct
                        ? new Inputs(OutputColumn.each(values, value -> value.part(name)), filters, true)
                        : computed());
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
