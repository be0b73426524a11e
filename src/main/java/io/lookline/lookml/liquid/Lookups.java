package io.lookline.lookml.liquid;

import java.util.List;

/** What is looked up in the value of a variable: {@code words.first}, {@code words[0]}, {@code words.size}. */
final class Lookups {
    private Lookups() {}

    static Value in(Value value, List<Value> keys) {
        Value found = value;
        for (Value key : keys) {
            found = in(found, key);
        }
        return found;
    }

    private static Value in(Value value, Value key) {
        return switch (value) {
            case Open open -> open.filtered("[" + key.shown() + "]", each -> in(each, key));
            case Value.Items(List<Value> values) -> item(values, key);
            case Value.Text(String text) when key.shown().equals("size") -> new Value.Num(text.length(), true);
            // A text is looked into where it stands for something that only a query knows.
            case Value.Text text when StandIns.isIn(text.text()) -> text;
            case Value.Text _, Value.Nil _, Value.Bool _, Value.Num _, ParameterText _ -> new Value.Nil();
        };
    }

    private static Value item(List<Value> values, Value key) {
        int index =
                switch (key.shown()) {
                    case "size" -> -1;
                    case "first" -> 0;
                    case "last" -> values.size() - 1;
                    default ->
                        Numbers.of(key).map(number -> (int) number.value()).orElse(values.size());
                };
        if (key.shown().equals("size")) {
            return new Value.Num(values.size(), true);
        }
        int place = index < 0 ? values.size() + index : index;
        return place >= 0 && place < values.size() ? values.get(place) : new Value.Nil();
    }
}
