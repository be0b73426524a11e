package io.lookline.lookml.liquid;

import java.util.List;
import java.util.Optional;

/** The filters of Liquid, and Looker's own. */
final class Filters {
    private Filters() {}

    /** Empty for a name that is no filter. */
    static Optional<Value> apply(String name, Value input, List<Value> arguments) {
        return NumberFilters.apply(name, input, arguments)
                .or(() -> ListFilters.apply(name, input, arguments))
                .or(() -> TextFilters.apply(
                                name,
                                input.shown(),
                                arguments.stream().map(Value::shown).toList())
                        .map(Value.Text::new));
    }

    /** About how much memory a value takes. */
    static int size(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text.length();
            case Value.Items(List<Value> values) -> values.size();
            case Value.Nil _, Value.Bool _, Value.Num _, ParameterText _, Open _ -> 1;
        };
    }
}
