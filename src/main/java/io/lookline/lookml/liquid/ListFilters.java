package io.lookline.lookml.liquid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Filters of lists, and those that make one. */
final class ListFilters {
    /** What would make a longer list leaves it as it is. */
    private static final int MOST = 100_000;

    private static final List<LiquidValue> NONE = List.of();

    private ListFilters() {}

    static Optional<LiquidValue> apply(String name, LiquidValue input, List<LiquidValue> arguments) {
        String argument = arguments.isEmpty() ? " " : arguments.getFirst().shown();
        return Optional.ofNullable(
                switch (name) {
                    case "split" -> split(input.shown(), argument);
                    case "default" -> arguments.isEmpty() || !isNothing(input) ? input : arguments.getFirst();
                    case "size" -> size(input);
                    case "join" -> join(items(input), argument);
                    case "first" ->
                        items(input).isEmpty()
                                ? new LiquidValue.Nil()
                                : items(input).getFirst();
                    case "last" ->
                        items(input).isEmpty()
                                ? new LiquidValue.Nil()
                                : items(input).getLast();
                    case "reverse" -> new LiquidValue.Items(items(input).reversed());
                    case "sort", "sort_natural" ->
                        new LiquidValue.Items(items(input).stream()
                                .sorted(Comparator.comparing(LiquidValue::shown))
                                .toList());
                    case "uniq" -> new LiquidValue.Items(List.copyOf(new LinkedHashSet<>(items(input))));
                    case "compact" ->
                        new LiquidValue.Items(items(input).stream()
                                .filter(each -> !(each instanceof LiquidValue.Nil))
                                .toList());
                    case "concat" -> concat(items(input), arguments);
                    case "map", "where" -> input;
                    default -> null;
                });
    }

    /** A value that is no list is a list of one. */
    static List<LiquidValue> items(LiquidValue value) {
        return switch (value) {
            case LiquidValue.Items(List<LiquidValue> values) -> values;
            case LiquidValue.Nil _ -> NONE;
            case LiquidValue.Text _, LiquidValue.Bool _, LiquidValue.Num _, ParameterText _, Open _ -> List.of(value);
        };
    }

    private static LiquidValue split(String text, String separator) {
        String[] parts = text.isEmpty() ? new String[0] : text.split(Pattern.quote(separator));
        return new LiquidValue.Items(
                List.of(parts).stream().<LiquidValue>map(LiquidValue.Text::new).toList());
    }

    private static LiquidValue size(LiquidValue value) {
        return new LiquidValue.Num(
                value instanceof LiquidValue.Items(List<LiquidValue> values)
                        ? values.size()
                        : value.shown().length(),
                true);
    }

    private static LiquidValue join(List<LiquidValue> values, String separator) {
        return new LiquidValue.Text(values.stream()
                .limit(TextFilters.LONGEST / (separator.length() + 1))
                .map(LiquidValue::shown)
                .collect(Collectors.joining(separator)));
    }

    private static LiquidValue concat(List<LiquidValue> values, List<LiquidValue> arguments) {
        List<LiquidValue> all = new ArrayList<>(values);
        arguments.forEach(each -> all.addAll(items(each)));
        return new LiquidValue.Items(all.size() <= MOST && Filters.size(all) <= TextFilters.LONGEST ? all : values);
    }

    private static boolean isNothing(LiquidValue value) {
        return value instanceof LiquidValue.Nil
                || value.equals(new LiquidValue.Bool(false))
                || value.shown().isEmpty();
    }
}
