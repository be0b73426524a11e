package io.lookline.sql;

import java.util.Locale;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.DateUnitExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.RowGetExpression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.SelectItem;

/** The names of columns that a query gives, said or made by the database. */
record ColumnNames(Reading reading) {
    private static final int LONGEST = 200;

    /** @param index the place of the column, from 0 */
    Identifier of(SelectItem<?> item, int index) {
        return Written.alias(item.getAlias()).orElseGet(() -> of(item.getExpression(), index));
    }

    private Identifier of(Expression expression, int index) {
        return switch (expression) {
            case Column column -> Written.last(column);
            case DateUnitExpression unit -> reading.written(unit);
            case RowGetExpression part -> Identifier.parsed(part.getColumnName());
            case Function function
            when function.getAttributeColumn() != null -> Written.last(function.getAttributeColumn());
            default -> made(expression, index);
        };
    }

    private Identifier made(Expression expression, int index) {
        return Identifier.plain(
                switch (reading.dialect()) {
                    case POSTGRESQL, REDSHIFT -> function(expression);
                    case BIGQUERY -> "f" + index + "_";
                    case TRINO, DATABRICKS -> "_col" + index;
                    case SNOWFLAKE, MYSQL, SQL_SERVER, ORACLE, CLICKHOUSE, DUCKDB, STANDARD ->
                        written(expression, index);
                });
    }

    private static String written(Expression expression, int index) {
        String text = Identifier.original(expression.toString());
        return text.length() > LONGEST ? "_col" + index : text;
    }

    private String function(Expression expression) {
        return switch (expression) {
            case Function function
            when function.getName() != null -> function.getName().toLowerCase(Locale.ROOT);
            case CastExpression cast -> function(cast.getLeftExpression());
            case DateUnitExpression unit -> reading.written(unit).text();
            case Column column -> Written.last(column).text();
            default -> "?column?";
        };
    }
}
