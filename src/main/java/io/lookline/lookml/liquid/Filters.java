package io.lookline.lookml.liquid;

import java.util.List;
import java.util.Optional;

/** The filters of Liquid, and Looker's own. */
final class Filters {
    private Filters() {}

    /** Empty for a name that is no filter. */
    static Optional<LiquidValue> apply(String name, LiquidValue input, List<LiquidValue> arguments) {
        return NumberFilters.apply(name, input, arguments)
                .or(() -> ListFilters.apply(name, input, arguments))
                .or(() -> TextFilters.apply(
                                name,
                                input.shown(),
                                arguments.stream().map(LiquidValue::shown).toList())
                        .map(LiquidValue.Text::new));
    }

    /** About how many characters a value takes. */
    static int size(LiquidValue value) {
        return switch (value) {
            case LiquidValue.Text(String text) -> text.length();
            case LiquidValue.Items(List<LiquidValue> values) -> size(values);
            case LiquidValue.Nil _, LiquidValue.Bool _, LiquidValue.Num _, ParameterText _, Open _ -> 1;
        };
    }

    static int size(List<LiquidValue> values) {
        long size = values.size() + values.stream().mapToLong(Filters::size).sum();
        return (int) Math.min(size, Integer.MAX_VALUE);
    }
}
