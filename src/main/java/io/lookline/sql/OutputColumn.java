package io.lookline.sql;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A column that a query gives.
 *
 * @param name its name; {@code *} where columns of tables pass that are not known
 * @param sources the columns that its value is made of, in the order of the text
 * @param filters columns that decide which rows count for it, as those of {@code PARTITION BY}
 * @param hidden names that are no part of a star, in lower case
 * @param fields what is within the column, or within each of its elements, as far as that is told
 */
public record OutputColumn(
        Identifier name,
        Kind kind,
        Set<SourceColumn> sources,
        Set<SourceColumn> filters,
        Set<String> hidden,
        List<OutputColumn> fields) {
    /** How the value comes from the sources. */
    public enum Kind {
        /** As it is: what is within a source is within the column. */
        PASSED,
        /** By an expression. */
        COMPUTED,
        /** Of names that nothing in reach has, so that there are no sources. */
        UNKNOWN,
        /** Columns of the sources under their own names. */
        STAR
    }

    static final Identifier ALL = Identifier.plain(SourceColumn.ALL);

    public OutputColumn {
        sources = ordered(sources);
        filters = ordered(filters);
        hidden = ordered(hidden);
        fields = List.copyOf(fields);
    }

    static OutputColumn of(Identifier name, Inputs inputs) {
        return new OutputColumn(
                name,
                inputs.direct() ? Kind.PASSED : Kind.COMPUTED,
                inputs.values(),
                inputs.filters(),
                Set.of(),
                inputs.fields());
    }

    static OutputColumn star(Set<SourceColumn> sources) {
        return new OutputColumn(ALL, Kind.STAR, sources, Set.of(), Set.of(), List.of());
    }

    public boolean isStar() {
        return kind == Kind.STAR;
    }

    /** Whether it is made of nothing but names that nothing in reach has. */
    public boolean isUnknown() {
        return kind == Kind.UNKNOWN;
    }

    /** Whether it stands for all columns of one table, each as it is. */
    public boolean isAllOf(TableName table) {
        return isStar() && hidden.isEmpty() && sources.equals(Set.of(SourceColumn.all(table)));
    }

    OutputColumn named(Identifier other) {
        return new OutputColumn(other, isStar() ? Kind.COMPUTED : kind, sources, filters, hidden, fields);
    }

    OutputColumn without(Set<String> names) {
        Set<String> all = new LinkedHashSet<>(hidden);
        all.addAll(names);
        return new OutputColumn(name, kind, sources, filters, all, fields);
    }

    Inputs inputs() {
        return new Inputs(sources, filters, kind == Kind.PASSED, fields);
    }

    /** Whether a star may stand for a column of this name. */
    boolean mayBe(Identifier column) {
        return isStar() && !hidden.contains(Names.lower(column.text()));
    }

    /** Of a star, the column of this name. */
    Inputs passed(Identifier column) {
        return new Inputs(each(sources, source -> source.part(column.text())), filters, true);
    }

    static Set<SourceColumn> each(Set<SourceColumn> sources, UnaryOperator<SourceColumn> change) {
        Set<SourceColumn> changed = new LinkedHashSet<>();
        sources.forEach(source -> changed.add(change.apply(source)));
        return changed;
    }

    private static <T> Set<T> ordered(Set<T> set) {
        return set.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }

    /** As it is in a result: without names that nothing in reach has. */
    OutputColumn told() {
        Set<SourceColumn> known = SourceColumn.known(sources);
        return new OutputColumn(
                name,
                known.isEmpty() && !sources.isEmpty() ? Kind.UNKNOWN : kind,
                known,
                SourceColumn.known(filters),
                hidden,
                fields.stream().map(OutputColumn::told).toList());
    }

    /** As columns of names that are not told, which are each made of the sources. */
    OutputColumn opened() {
        return new OutputColumn(ALL, Kind.STAR, each(sources, SourceColumn::everything), filters, hidden, List.of());
    }

    static List<OutputColumn> stars(Set<SourceColumn> sources) {
        return List.of(star(OutputColumn.each(sources, SourceColumn::everything)));
    }
}
