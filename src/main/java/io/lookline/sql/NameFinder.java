package io.lookline.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds what a name in an expression stands for. */
record NameFinder(Names names, boolean aliasesInSelect) {
    /** @param ambiguous whether several relations may have the name; the inputs are those of all */
    record Found(Inputs inputs, boolean ambiguous) {
        Found parts(List<Identifier> path) {
            Inputs inner = inputs;
            for (Identifier part : path) {
                inner = inner.part(part.text());
            }
            return new Found(inner, ambiguous);
        }
    }

    /** @param parts the dotted name, at least one part */
    Optional<Found> find(List<Identifier> parts, Scope scope) {
        for (Scope each = scope; each != null; each = each.outer().orElse(null)) {
            Optional<Found> found = qualified(parts, each);
            if (found.isPresent()) {
                return found;
            }
        }
        for (Scope each = scope; each != null; each = each.outer().orElse(null)) {
            Optional<Found> found = bare(parts.getFirst(), each);
            if (found.isPresent()) {
                return found.map(one -> one.parts(parts.subList(1, parts.size())));
            }
        }
        return alias(parts, scope);
    }

    /** {@code alias.column} and {@code schema.table.column}. */
    private Optional<Found> qualified(List<Identifier> parts, Scope scope) {
        if (parts.size() > 1) {
            Optional<Relation> called = scope.relation(parts.getFirst());
            if (called.isPresent()) {
                return Optional.of(within(called.get(), parts.subList(1, parts.size())));
            }
        }
        for (int length = parts.size() - 1; length > 1; length--) {
            Optional<Relation> table = scope.relation(parts.subList(0, length));
            if (table.isPresent()) {
                return Optional.of(within(table.get(), parts.subList(length, parts.size())));
            }
        }
        return Optional.empty();
    }

    private Found within(Relation relation, List<Identifier> path) {
        Identifier column = path.getFirst();
        Inputs inputs = relation.columns()
                .listed(column, names)
                .or(() -> relation.columns().find(column))
                .or(() -> relation.value().map(value -> value.part(column.text())))
                .orElse(Inputs.NONE);
        return new Found(inputs, false).parts(path.subList(1, path.size()));
    }

    private Optional<Found> bare(Identifier name, Scope scope) {
        return among(scope, relation -> relation.columns().listed(name, names), name)
                .or(() -> value(name, scope))
                .or(() -> among(scope, relation -> relation.columns().listed(name), name))
                .or(() -> ownRow(name, scope))
                .or(() -> scalar(name, scope))
                .or(() -> aliasesInSelect ? alias(List.of(name), scope) : Optional.empty())
                .or(() -> among(
                        scope,
                        relation -> relation.guest()
                                ? Optional.empty()
                                : relation.columns().open(name),
                        name))
                .or(() -> among(scope, relation -> relation.columns().open(name), name))
                .or(() -> among(scope, relation -> relation.guest() ? relation.value() : Optional.empty(), name));
    }

    /** The alias of a table is its row. */
    private static Optional<Found> ownRow(Identifier name, Scope scope) {
        return scope.relation(name).map(relation -> new Found(relation.whole(), false));
    }

    /** ClickHouse's {@code WITH a + 1 AS x}, a value as a common table of one column. */
    private Optional<Found> scalar(Identifier name, Scope scope) {
        return names.dialect() == Dialect.CLICKHOUSE
                ? scope.common()
                        .find(name)
                        .filter(columns -> columns.size() == 1)
                        .map(columns -> new Found(columns.getFirst().inputs(), false))
                : Optional.empty();
    }

    private Optional<Found> among(Scope scope, Function<Relation, Optional<Inputs>> search, Identifier name) {
        List<Inputs> found = new ArrayList<>();
        scope.relations().forEach(relation -> search.apply(relation).ifPresent(found::add));
        boolean ambiguous = found.size() > 1 && !scope.shares(name);
        return found.isEmpty() ? Optional.empty() : Optional.of(new Found(Inputs.all(found), ambiguous));
    }

    /** The alias of an unfolded array is its element. */
    private static Optional<Found> value(Identifier name, Scope scope) {
        return scope.relation(name).flatMap(Relation::value).map(value -> new Found(value, false));
    }

    private static Optional<Found> alias(List<Identifier> parts, Scope scope) {
        return scope.alias(parts.getFirst())
                .map(inputs -> new Found(inputs, false).parts(parts.subList(1, parts.size())));
    }
}
