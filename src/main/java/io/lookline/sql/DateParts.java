package io.lookline.sql;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.sf.jsqlparser.expression.DateUnitExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.schema.Column;

/** Words such as {@code DAY} among the arguments of functions of time, which look like columns. */
final class DateParts {
    private static final Pattern FUNCTION = Pattern.compile(
            "(?i)(.*(_|date|time|stamp))?(trunc|diff|add|sub|part|name|bucket|last_day|extract)(_big)?|last_day");

    private static final Set<String> PARTS = Set.of(
            "MICROSECOND",
            "MILLISECOND",
            "NANOSECOND",
            "SECOND",
            "MINUTE",
            "HOUR",
            "DAY",
            "WEEK",
            "ISOWEEK",
            "MONTH",
            "QUARTER",
            "YEAR",
            "ISOYEAR",
            "DECADE",
            "CENTURY",
            "DAYOFWEEK",
            "DAYOFYEAR",
            "WEEKDAY",
            "DOW",
            "DOY",
            "EPOCH",
            "HOURS",
            "MINUTES",
            "SECONDS",
            "DAYS",
            "WEEKS",
            "MONTHS",
            "YEARS",
            "YYYY",
            "MM",
            "DD",
            "HH",
            "MI",
            "SS");

    private DateParts() {}

    /** Whether the argument at a place is the name of a part of a date. */
    static boolean isAt(Function function, int index) {
        List<? extends Expression> arguments = function.getParameters();
        if (arguments.size() < 2 || function.getName() == null || !isFunction(function.getName())) {
            return false;
        }
        return index == place(arguments) && isPart(arguments.get(index));
    }

    /** The last argument, or the one before the name of a time zone, or else the first. */
    private static int place(List<? extends Expression> arguments) {
        int last = arguments.size() - 1;
        if (isPart(arguments.get(last))) {
            return last;
        }
        return arguments.get(last) instanceof StringValue && isPart(arguments.get(last - 1)) ? last - 1 : 0;
    }

    /** Whether a function of this name may have a part of a date among its arguments. */
    static boolean isFunction(String name) {
        return FUNCTION.matcher(name).matches();
    }

    private static boolean isPart(Expression argument) {
        return switch (argument) {
            case DateUnitExpression _ -> true;
            case Column column -> column.getTable() == null && isPart(column.getColumnName());
            case Function week -> week.getName() != null && week.getName().equalsIgnoreCase("WEEK");
            default -> false;
        };
    }

    static boolean isPart(String name) {
        return PARTS.contains(name.toUpperCase(Locale.ROOT));
    }
}
