package io.lookline.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list; a variable without quotes may hold it in brackets: {@code [a, b]}. */
record ListOf<T>(Kind<T> items) implements Kind<List<T>> {
    @Override
    public Optional<List<T>> read(Value value, Spot spot) {
        return switch (value) {
            case Value.Sequence sequence -> Optional.of(items(sequence, spot));
            case Value.Scalar scalar when scalar.origin() == Value.Origin.VARIABLE -> fromVariable(scalar, spot);
            case Value.Scalar _, Value.Mapping _, Value.Nothing _ -> {
                spot.problem(
                        Statement.that("must be a list, not " + value.shape()).hint("write it as [a, b]"));
                yield Optional.empty();
            }
        };
    }

    private List<T> items(Value.Sequence sequence, Spot spot) {
        List<T> read = new ArrayList<>();
        for (int index = 0; index < sequence.items().size(); index++) {
            Value item = sequence.items().get(index);
            Spot here = spot.item(index, item.position());
            here.resolve(item).flatMap(value -> items.read(value, here)).ifPresent(read::add);
        }
        return List.copyOf(read);
    }

    /** The items keep the place and the wording of the variable, so that no error shows what it holds. */
    private Optional<List<T>> fromVariable(Value.Scalar variable, Spot spot) {
        Optional<Value.Sequence> list = new VariableList(variable).parse();
        if (list.isEmpty()) {
            spot.problem(Statement.that("must be a list")
                    .found(variable.written())
                    .hint("the variable may hold it as [a, b]"));
        }
        return list.map(sequence -> {
            List<T> read = new ArrayList<>();
            sequence.items().forEach(item -> items.read(item, spot).ifPresent(read::add));
            return List.copyOf(read);
        });
    }

    @Override
    public Optional<Object> shown(List<T> standard) {
        return standard.isEmpty() ? Optional.empty() : Optional.of(standard);
    }

    @Override
    public boolean secret() {
        return items.secret();
    }

    @Override
    public Map<String, Object> schema() {
        return Schemas.anyOf(Schemas.of("type", "array", "items", items.schema()));
    }
}
