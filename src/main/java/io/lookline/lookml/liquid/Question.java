package io.lookline.lookml.liquid;

import java.util.List;

/** What a branch asks for. */
sealed interface Question {
    enum Operator {
        EQUAL,
        UNEQUAL,
        LESS,
        GREATER,
        LESS_OR_EQUAL,
        GREATER_OR_EQUAL,
        CONTAINS
    }

    enum Joint {
        AND,
        OR
    }

    /** Of {@code else}. */
    record Always() implements Question {}

    /** {@code a == 'b'}. */
    record Comparison(Operand left, Operator operator, Operand right) implements Question {}

    /** {@code a}: whether it is anything but nil or false. */
    record Presence(Operand operand) implements Question {}

    /** {@code a and b or c}; Liquid joins from the right: {@code a and (b or c)}. There is one joint less than parts. */
    record Chain(List<Question> parts, List<Joint> joints) implements Question {}

    /** What cannot be read, and is undecided. */
    record Unreadable(String text) implements Question {}
}
