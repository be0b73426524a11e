package io.lookline.lookml.liquid;

import java.util.Optional;
import java.util.regex.Pattern;

/** Texts that are numbers. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,300}+(\\.\\d{1,300}+)?");

    private Numbers() {}

    static Optional<Value.Num> of(String text) {
        String number = text.strip();
        return NUMBER.matcher(number).matches()
                ? Optional.of(new Value.Num(Double.parseDouble(number), number.indexOf('.') < 0))
                : Optional.empty();
    }

    static Optional<Value.Num> of(Value value) {
        return switch (value) {
            case Value.Num number -> Optional.of(number);
            case Value.Text(String text) -> of(text);
            case ParameterText parameter -> of(parameter.raw());
            case Value.Nil _, Value.Bool _, Value.Items _, Open _ -> Optional.empty();
        };
    }
}
