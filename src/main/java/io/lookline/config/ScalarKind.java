package io.lookline.config;

import java.util.Optional;

/** A {@link Kind} whose value is one text that can be judged by itself. */
interface ScalarKind<T> extends Kind<T> {
    /** In the words of an error: {@code must be …}. */
    String expected();

    /** Empty when the text is wrong. */
    Optional<T> parse(String text);

    /** What a user may have meant. */
    default Optional<String> hint(String text) {
        return Optional.empty();
    }

    @Override
    default Optional<T> read(Value value, Spot spot) {
        Optional<Value.Scalar> scalar = spot.scalar(value, expected());
        Optional<T> parsed = scalar.flatMap(found -> parse(found.text().strip()));
        if (scalar.isPresent() && parsed.isEmpty()) {
            spot.problem(Statement.that("must be " + expected())
                    .found(scalar.get().written())
                    .hint(hint(scalar.get().text())));
        }
        return parsed;
    }
}
