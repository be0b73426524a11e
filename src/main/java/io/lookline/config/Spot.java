package io.lookline.config;

import java.util.List;
import java.util.Optional;

/**
 * A key or a list item while it is read.
 *
 * @param key its path, e.g. {@code source.serviceConnection.config.hostPort}
 * @param secret whether nothing of the value may be shown
 */
record Spot(Reading reading, Position position, String key, boolean secret) {

    Spot child(String name, Position at, boolean isSecret) {
        return new Spot(reading, at, key.isEmpty() ? name : key + "." + name, isSecret);
    }

    Spot item(int index, Position at) {
        return new Spot(reading, at, key + "[" + index + "]", secret);
    }

    void problem(Statement statement) {
        reading.add(new Problem(position, key, statement));
    }

    void notice(Statement statement) {
        reading.add(new Notice(position, key, statement));
    }

    /** The value with its variables put in; empty when one of them is set nowhere, which has been said then. */
    Optional<Value> resolve(Value value) {
        if (!(value instanceof Value.Scalar scalar)) {
            return Optional.of(value);
        }
        Interpolation.Result result = new Interpolation(reading.variables()).resolve(scalar.written());
        result.missing().stream().distinct().forEach(name -> problem(missing(name)));
        if (!result.literal().isEmpty()) {
            notice(literal(result.literal()));
        }
        boolean isVariable = scalar.origin() == Value.Origin.PLAIN && result.isOneVariable();
        return result.missing().isEmpty()
                ? Optional.of(new Value.Scalar(
                        scalar.position(),
                        scalar.written(),
                        result.text(),
                        isVariable ? Value.Origin.VARIABLE : scalar.origin()))
                : Optional.empty();
    }

    /** The text of a scalar; empty when the value is none, which has been said then. */
    Optional<Value.Scalar> scalar(Value value, String expected) {
        if (value instanceof Value.Scalar scalar) {
            return Optional.of(scalar);
        }
        problem(Statement.that("must be " + expected + ", not " + value.shape()));
        return Optional.empty();
    }

    private Statement missing(String name) {
        Statement statement = Statement.that("the variable " + name + " is not set");
        return reading.variables().namesFile(name)
                ? statement.hint("the file that " + name + "_FILE names cannot be read")
                : statement.hint("set it, or write ${" + name + ":-default}, or $${" + name + "} for the text itself");
    }

    /** A dollar in a secret is likely a part of it, so the name is not shown there. */
    private Statement literal(List<String> names) {
        return secret
                ? Statement.that("holds `$` before a name that is not set as a variable; it is kept as it is")
                        .hint("write `$$` for a dollar")
                : Statement.that("the variable " + names.getFirst() + " is not set; the text is kept as it is")
                        .hint("write $$" + names.getFirst() + " for the text itself");
    }
}
