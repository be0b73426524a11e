package io.lookline.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The flow list that a variable holds. */
record VariableList(Value.Scalar variable) {

    /** Empty when the text is no list of single values. */
    Optional<Value.Sequence> parse() {
        String text = variable.text().strip();
        if (!text.startsWith("[")) {
            return Optional.empty();
        }
        try {
            return new YamlParser("").parse(text) instanceof Value.Sequence sequence
                    ? scalars(sequence)
                    : Optional.empty();
        } catch (ConfigException noYaml) {
            return Optional.empty();
        }
    }

    private Optional<Value.Sequence> scalars(Value.Sequence sequence) {
        List<Value> items = new ArrayList<>();
        for (Value item : sequence.items()) {
            if (!(item instanceof Value.Scalar scalar)) {
                return Optional.empty();
            }
            items.add(new Value.Scalar(variable.position(), variable.written(), scalar.text(), scalar.origin()));
        }
        return Optional.of(new Value.Sequence(variable.position(), List.copyOf(items)));
    }
}
