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

    private static final List<Value> NONE = List.of();

    private ListFilters() {}

    static Optional<Value> apply(String name, Value input, List<Value> arguments) {
        String argument = arguments.isEmpty() ? " " : arguments.getFirst().shown();
        return Optional.ofNullable(
                switch (name) {
                    case "split" -> split(input.shown(), argument);
                    case "default" -> arguments.isEmpty() || !isNothing(input) ? input : arguments.getFirst();
                    case "size" -> size(input);
                    case "join" -> join(items(input), argument);
                    case "first" ->
                        items(input).isEmpty() ? new Value.Nil() : items(input).getFirst();
                    case "last" ->
                        items(input).isEmpty() ? new Value.Nil() : items(input).getLast();
                    case "reverse" -> new Value.Items(items(input).reversed());
                    case "sort", "sort_natural" ->
                        new Value.Items(items(input).stream()
                                .sorted(Comparator.comparing(Value::shown))
                                .toList());
                    case "uniq" -> new Value.Items(List.copyOf(new LinkedHashSet<>(items(input))));
                    case "compact" ->
                        new Value.Items(items(input).stream()
                                .filter(each -> !(each instanceof Value.Nil))
                                .toList());
                    case "concat" -> concat(items(input), arguments);
                    case "map", "where" -> input;
                    default -> null;
                });
    }

    /** A value that is no list is a list of one. */
    static List<Value> items(Value value) {
        return switch (value) {
            case Value.Items(List<Value> values) -> values;
            case Value.Nil _ -> NONE;
            case Value.Text _, Value.Bool _, Value.Num _, ParameterText _, Open _ -> List.of(value);
        };
    }

    private static Value split(String text, String separator) {
        String[] parts = text.isEmpty() ? new String[0] : text.split(Pattern.quote(separator));
        return new Value.Items(
                List.of(parts).stream().<Value>map(Value.Text::new).toList());
    }

    private static Value size(Value value) {
        return new Value.Num(
                value instanceof Value.Items(List<Value> values)
                        ? values.size()
                        : value.shown().length(),
                true);
    }

    private static Value join(List<Value> values, String separator) {
        return new Value.Text(values.stream()
                .limit(TextFilters.LONGEST / (separator.length() + 1))
                .map(Value::shown)
                .collect(Collectors.joining(separator)));
    }

    private static Value concat(List<Value> values, List<Value> arguments) {
        List<Value> all = new ArrayList<>(values);
        arguments.forEach(each -> all.addAll(items(each)));
        return new Value.Items(all.size() <= MOST ? all : values);
    }

    private static boolean isNothing(Value value) {
        return value instanceof Value.Nil
                || value.equals(new Value.Bool(false))
                || value.shown().isEmpty();
    }
}
