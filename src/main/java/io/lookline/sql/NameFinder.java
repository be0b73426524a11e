package io.lookline.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds what a name in an expression stands for. */
record NameFinder(Names names, boolean aliasesInSelect) {
    /** What the columns of tables that are not known would decide. */
    enum Doubt {
        NONE,
        /** Several relations may have the name; the inputs are those of all. */
        TABLES,
        /** A relation may have a column of the name, but the alias counts. */
        ALIAS,
        /** The name may be that of a column or of a whole row. */
        ROW
    }

    record Found(Inputs inputs, Doubt doubt) {
        static Found sure(Inputs inputs) {
            return new Found(inputs, Doubt.NONE);
        }

        Found but(Doubt other) {
            return new Found(inputs, other);
        }

        Found parts(List<Identifier> path) {
            Inputs inner = inputs;
            for (Identifier part : path) {
                inner = inner.part(part.text());
            }
            return new Found(inner, doubt);
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
                .orElseGet(() -> Inputs.unknown(path));
        return Found.sure(inputs).parts(path.subList(1, path.size()));
    }

    private Optional<Found> bare(Identifier name, Scope scope) {
        return beforeColumns(name, scope)
                .or(() -> among(scope, relation -> relation.columns().listed(name, names), name))
                .or(() -> value(name, scope))
                .or(() -> among(scope, relation -> relation.columns().listed(name), name))
                .or(() -> aliasesInSelect ? aliasOrColumn(name, scope) : Optional.empty())
                .or(() -> row(name, scope))
                .or(() -> scalar(name, scope))
                .or(() -> open(name, scope))
                .or(() -> among(scope, relation -> relation.guest() ? relation.value() : Optional.empty(), name))
                .or(() -> aside(name, scope));
    }

    /** ClickHouse takes what nothing else has from the right side of a SEMI JOIN. */
    private static Optional<Found> aside(Identifier name, Scope scope) {
        return scope.aside().stream()
                .flatMap(relation -> relation.columns().listed(name).stream())
                .findFirst()
                .map(Found::sure);
    }

    /** An alias hides columns in ClickHouse, and a table's alias those in BigQuery; elsewhere a column hides both. */
    private Optional<Found> beforeColumns(Identifier name, Scope scope) {
        return switch (names.dialect()) {
            case CLICKHOUSE -> aliasesInSelect ? alias(List.of(name), scope) : Optional.empty();
            case BIGQUERY -> scope.relation(name).map(relation -> Found.sure(relation.whole()));
            case SNOWFLAKE, REDSHIFT, POSTGRESQL, DATABRICKS, TRINO, MYSQL, SQL_SERVER, ORACLE, DUCKDB, STANDARD ->
                Optional.empty();
        };
    }

    /** The alias of a table is its row; its own name is rather a column, where one may have it. */
    private Optional<Found> row(Identifier name, Scope scope) {
        return scope.relation(name).map(relation -> {
            Optional<Found> column = open(name, scope);
            Found row = new Found(relation.whole(), column.isPresent() ? Doubt.ROW : Doubt.NONE);
            return relation.path().isEmpty()
                    ? row
                    : column.map(each -> each.but(Doubt.ROW)).orElse(row);
        });
    }

    /** Of tables that are not known, a column of which the alias itself is made is one that there is. */
    private Optional<Found> aliasOrColumn(Identifier name, Scope scope) {
        return alias(List.of(name), scope).map(alias -> {
            Optional<Found> column = open(name, scope);
            boolean isThere = column.filter(each ->
                            alias.inputs().values().containsAll(each.inputs().values()))
                    .isPresent();
            return isThere ? column.get() : column.isPresent() ? alias.but(Doubt.ALIAS) : alias;
        });
    }

    /** A column of tables that are not known. */
    private Optional<Found> open(Identifier name, Scope scope) {
        return among(
                        scope,
                        relation -> relation.guest()
                                ? Optional.empty()
                                : relation.columns().open(name),
                        name)
                .or(() -> among(scope, relation -> relation.columns().open(name), name));
    }

    /** ClickHouse's {@code WITH a + 1 AS x}, a value as a common table of one column. */
    private Optional<Found> scalar(Identifier name, Scope scope) {
        return names.dialect() == Dialect.CLICKHOUSE
                ? scope.common()
                        .find(name)
                        .filter(columns -> columns.size() == 1)
                        .map(columns -> Found.sure(columns.getFirst().inputs()))
                : Optional.empty();
    }

    private Optional<Found> among(Scope scope, Function<Relation, Optional<Inputs>> search, Identifier name) {
        List<Inputs> found = new ArrayList<>();
        scope.relations().forEach(relation -> search.apply(relation).ifPresent(found::add));
        boolean ambiguous = found.size() > 1 && !scope.shares(name);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(Inputs.all(found), ambiguous ? Doubt.TABLES : Doubt.NONE));
    }

    /** The alias of an unfolded array is its element. */
    private static Optional<Found> value(Identifier name, Scope scope) {
        return scope.relation(name).flatMap(Relation::value).map(Found::sure);
    }

    private static Optional<Found> alias(List<Identifier> parts, Scope scope) {
        return scope.alias(parts.getFirst()).map(inputs -> Found.sure(inputs).parts(parts.subList(1, parts.size())));
    }
}
