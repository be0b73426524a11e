package io.lookline.lookml.liquid;

import java.util.List;

/** Something in a tag that has a value. */
sealed interface Operand {
    record Literal(LiquidValue value) implements Operand {}

    /** {@code orders.status._value}, {@code _user_attributes['x']}: a name and what is looked up in it. */
    record Path(String root, List<Operand> keys) implements Operand {}

    /** {@code (1..5)}. */
    record Span(Operand first, Operand last) implements Operand {}

    /** {@code a | b: c}. */
    record Filtered(Operand input, List<Call> calls) implements Operand {}

    /** One filter and its arguments; of named ones the value alone. */
    record Call(String name, List<Operand> arguments, int offset) {}
}
