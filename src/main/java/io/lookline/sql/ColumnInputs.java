package io.lookline.sql;

import io.lookline.diagnostic.Code;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.sf.jsqlparser.expression.DateUnitExpression;
import net.sf.jsqlparser.schema.Column;

/**
 * What the names in an expression stand for; those for which nothing is found are reported.
 *
 * @param bound the parameters of functions written in place, which are no columns
 */
record ColumnInputs(Reading reading, Scope scope, Deque<String> bound) {
    Inputs of(Column column) {
        List<Identifier> parts = Written.column(column, reading.dialect());
        if (Written.isValue(parts, reading.dialect())
                || reading.isVariable(parts)
                || bound.contains(reading.names().key(parts.getFirst()))) {
            return Inputs.NONE;
        }
        Optional<NameFinder.Found> found = finder().find(parts, scope);
        reading.spend(1
                + scope.relations().size()
                + found.map(one -> one.inputs().values().size()).orElse(0));
        if (found.isEmpty() && !parts.getFirst().text().startsWith("@")) {
            reading.say(
                    Code.SQL_COLUMN_UNKNOWN, reading.offset(column), "nothing in reach has a column " + dotted(parts));
        }
        found.map(NameFinder.Found::doubt)
                .flatMap(doubt -> said(doubt, dotted(parts)))
                .ifPresent(said -> reading.say(Code.SQL_COLUMN_AMBIGUOUS, reading.offset(column), said));
        return found.map(NameFinder.Found::inputs).orElseGet(() -> Inputs.unknown(parts));
    }

    /** A word such as {@code day} is a column too, but where it tells a function what to count. */
    Inputs of(DateUnitExpression unit) {
        return finder().find(List.of(reading.written(unit)), scope)
                .map(NameFinder.Found::inputs)
                .orElse(Inputs.NONE);
    }

    private static Optional<String> said(NameFinder.Doubt doubt, String name) {
        return switch (doubt) {
            case NONE -> Optional.empty();
            case TABLES -> Optional.of("several tables may have the column " + name + "; all count");
            case ALIAS -> Optional.of("a table may have the column " + name + "; the alias further left counts");
            case ROW -> Optional.of(name + " may be a column or a row of the table of that name");
        };
    }

    private static String dotted(List<Identifier> parts) {
        return parts.stream().map(Identifier::text).collect(Collectors.joining("."));
    }

    private NameFinder finder() {
        return new NameFinder(reading.names(), reading.dialect().has(Trait.ALIASES_IN_SELECT));
    }
}
