package io.lookline.lookml.liquid;

import java.util.List;
import java.util.Optional;

/** A template as a tree. */
sealed interface Node {
    record Plain(String text) implements Node {}

    record Output(Operand operand) implements Node {}

    record Assign(String name, Operand operand) implements Node {}

    record Capture(String name, List<Node> body) implements Node {}

    /** {@code if}, {@code unless} and {@code case}: the first branch whose question holds. */
    record Choice(List<Branch> branches) implements Node {}

    /**
     * @param negated whether it is taken when the question does not hold, as with {@code unless}
     * @param text what the tag asks, for people
     */
    record Branch(Question question, boolean negated, String text, List<Node> body) {}

    record Loop(String variable, Operand items, Extent extent, List<Node> body, List<Node> otherwise) implements Node {}

    /** Which items of a loop are taken. */
    record Extent(Optional<Operand> offset, Optional<Operand> limit, boolean reversed) {}

    /** {@code condition} and {@code incrementcondition}; without a field they mean the one they stand in. */
    record Filter(Optional<String> field, List<Node> body) implements Node {}

    /** <code>{% parameter p %}</code>. */
    record ParameterTag(String name) implements Node {}

    /** {@code date_start} and {@code date_end}. */
    record DateBound(String field) implements Node {}

    /** <code>{% table_date_range field prefix %}</code>. */
    record DateRange(String field, String prefix) implements Node {}

    record Cycle(String group, List<Operand> values) implements Node {}

    /** {@code increment}, which shows a number and then counts, and {@code decrement}, which counts first. */
    record Counter(String name, boolean up) implements Node {}

    /** {@code break} and {@code continue}. */
    record Leave(boolean loop) implements Node {}
}
