package io.lookline.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.DateUnitExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.JsonExpression;
import net.sf.jsqlparser.expression.operators.relational.Between;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.IsNullExpression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.Select;

/**
 * What stands behind the colon of {@code column:field}. The grammar takes all that follows for the key, in {@code a:v > b}
 * {@code v > b}: the field is what stands leftmost in there.
 */
final class ColonKey {
    private final Reading reading;
    private final List<String> path = new ArrayList<>();
    private final List<Expression> others = new ArrayList<>();
    private final List<Select> asked = new ArrayList<>();
    private boolean computed;

    private ColonKey(Reading reading) {
        this.reading = reading;
    }

    static ColonKey of(Expression key, Reading reading) {
        ColonKey read = new ColonKey(reading);
        read.read(key);
        return read;
    }

    /** The field and those within it. */
    List<String> path() {
        return path;
    }

    /** What goes into the value besides the field. */
    List<Expression> others() {
        return others;
    }

    /** Queries of which only is asked whether they have the field. */
    List<Select> asked() {
        return asked;
    }

    /** Whether the value is made of the field and not the field itself. */
    boolean isComputed() {
        return computed;
    }

    private void read(Expression whole) {
        Expression key = whole;
        for (Optional<Expression> left = left(key); left.isPresent(); left = left(key)) {
            computed = true;
            key = left.get();
        }
        switch (key) {
            case Column column -> Written.column(column, reading.dialect()).forEach(part -> path.add(part.text()));
            case DateUnitExpression unit -> path.add(reading.written(unit).text());
            case JsonExpression json -> {
                read(json.getExpression());
                json.getIdentList().forEach(next -> read(next.getKey()));
            }
            default -> {
                computed = true;
                others.add(key);
            }
        }
    }

    /** What stands left of an operator; what stands right of it is kept. */
    private Optional<Expression> left(Expression expression) {
        return switch (expression) {
            case BinaryExpression binary -> {
                others.add(binary.getRightExpression());
                yield Optional.of(binary.getLeftExpression());
            }
            case InExpression in -> {
                if (in.getRightExpression() instanceof Select query) {
                    asked.add(query);
                } else {
                    others.add(in.getRightExpression());
                }
                yield Optional.of(in.getLeftExpression());
            }
            case Between between -> {
                others.add(between.getBetweenExpressionStart());
                others.add(between.getBetweenExpressionEnd());
                yield Optional.of(between.getLeftExpression());
            }
            case IsNullExpression isNull -> Optional.of(isNull.getLeftExpression());
            case CastExpression cast -> Optional.of(cast.getLeftExpression());
            default -> Optional.empty();
        };
    }
}
