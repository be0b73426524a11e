package io.lookline.lookml.liquid;

import java.util.List;

/** What is looked up in the value of a variable: {@code words.first}, {@code words[0]}, {@code words.size}. */
final class Lookups {
    private Lookups() {}

    static LiquidValue in(LiquidValue value, List<LiquidValue> keys) {
        LiquidValue found = value;
        for (LiquidValue key : keys) {
            found = in(found, key);
        }
        return found;
    }

    private static LiquidValue in(LiquidValue value, LiquidValue key) {
        return switch (value) {
            case Open open -> open.filtered("[" + key.shown() + "]", each -> in(each, key));
            case LiquidValue.Items(List<LiquidValue> values) -> item(values, key);
            case LiquidValue.Text(String text)
            when key.shown().equals("size") -> new LiquidValue.Num(text.length(), true);
            // A text is looked into where it stands for something that only a query knows.
            case LiquidValue.Text text when StandIns.isIn(text.text()) -> text;
            case LiquidValue.Text _, LiquidValue.Nil _, LiquidValue.Bool _, LiquidValue.Num _, ParameterText _ ->
                new LiquidValue.Nil();
        };
    }

    private static LiquidValue item(List<LiquidValue> values, LiquidValue key) {
        int index =
                switch (key.shown()) {
                    case "size" -> -1;
                    case "first" -> 0;
                    case "last" -> values.size() - 1;
                    default ->
                        Numbers.of(key).map(number -> (int) number.value()).orElse(values.size());
                };
        if (key.shown().equals("size")) {
            return new LiquidValue.Num(values.size(), true);
        }
        int place = index < 0 ? values.size() + index : index;
        return place >= 0 && place < values.size() ? values.get(place) : new LiquidValue.Nil();
    }
}
