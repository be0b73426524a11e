package io.lookline.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.LongValue;

/** What the columns of a function that makes rows are made of, by their places. */
final class Generators {
    private static final Pattern WITH_PLACES = Pattern.compile("(?i)posexplode(_outer)?");

    private Generators() {}

    /**
     * @param arguments what each argument is made of
     * @param width how many columns are asked for
     */
    static List<Inputs> columns(Function function, List<Inputs> arguments, int width) {
        Inputs all = together(arguments);
        List<Inputs> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(
                    isNamed(function, "unnest") && arguments.size() > 1
                            ? i < arguments.size() ? arguments.get(i) : all.computed()
                            : isNamed(function, "stack")
                                    ? stacked(function, arguments, i)
                                    : of(
                                            all,
                                            i,
                                            WITH_PLACES.matcher(name(function)).matches() ? 1 : 0));
        }
        return columns;
    }

    static Inputs together(List<Inputs> arguments) {
        return arguments.stream().reduce(Inputs::and).orElse(new Inputs(Set.of(), Set.of(), true));
    }

    /** The element itself is one of the columns; the others say where it is, or belong to it. */
    private static Inputs of(Inputs all, int place, int element) {
        return place == element ? all : all.computed();
    }

    /** {@code stack(2, 'a', x, 'b', y)} makes two rows of two columns. */
    private static Inputs stacked(Function function, List<Inputs> arguments, int place) {
        List<? extends Expression> written = ExpressionInputs.parameters(function);
        long rows = written.getFirst() instanceof LongValue number
                        && number.getStringValue().length() < 9
                ? Math.max(1, number.getValue())
                : 1;
        int width = (int) Math.max(1, (arguments.size() - 1) / rows);
        List<Inputs> column = new ArrayList<>();
        for (int i = 1 + place; i < arguments.size(); i += width) {
            column.add(arguments.get(i));
        }
        return column.isEmpty() ? Inputs.NONE : Inputs.all(column).computed();
    }

    private static boolean isNamed(Function function, String name) {
        return name(function).equals(name)
                && !ExpressionInputs.parameters(function).isEmpty();
    }

    private static String name(Function function) {
        return function.getName() == null ? "" : Names.lower(function.getName());
    }
}
