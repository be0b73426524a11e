package io.lookline.lookml.liquid;

import java.util.Optional;
import java.util.regex.Pattern;

/** Texts that are numbers. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,300}+(\\.\\d{1,300}+)?");

    private Numbers() {}

    static Optional<LiquidValue.Num> of(String text) {
        String number = text.strip();
        return NUMBER.matcher(number).matches()
                ? Optional.of(new LiquidValue.Num(Double.parseDouble(number), number.indexOf('.') < 0))
                : Optional.empty();
    }

    static Optional<LiquidValue.Num> of(LiquidValue value) {
        return switch (value) {
            case LiquidValue.Num number -> Optional.of(number);
            case LiquidValue.Text(String text) -> of(text);
            case ParameterText parameter -> of(parameter.raw());
            case LiquidValue.Nil _, LiquidValue.Bool _, LiquidValue.Items _, Open _ -> Optional.empty();
        };
    }
}
