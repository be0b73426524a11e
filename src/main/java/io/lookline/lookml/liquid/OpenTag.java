package io.lookline.lookml.liquid;

import io.lookline.lookml.liquid.Node.Branch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A block that is being read: what belongs to it so far. */
final class OpenTag {
    private final Piece.Tag tag;
    /** Of {@code case}. */
    private final Optional<Operand> subject;

    private final Function<List<Branch>, Node> node;
    private final List<Branch> branches = new ArrayList<>();
    private Branch open;

    OpenTag(Piece.Tag tag, Optional<Operand> subject, Branch first, Function<List<Branch>, Node> node) {
        this.tag = tag;
        this.subject = subject;
        this.open = first;
        this.node = node;
    }

    /** A branch that is filled while it is read. */
    static Branch branch(Question question, boolean negated, String text) {
        return new Branch(question, negated, text, new ArrayList<>());
    }

    Piece.Tag tag() {
        return tag;
    }

    String name() {
        return tag.name();
    }

    Optional<Operand> subject() {
        return subject;
    }

    void add(Node child) {
        open.body().add(child);
    }

    void next(Branch branch) {
        branches.add(open);
        open = branch;
    }

    /** The block when its end is there. */
    Node close() {
        branches.add(open);
        return node.apply(branches.stream()
                .map(each -> new Branch(each.question(), each.negated(), each.text(), List.copyOf(each.body())))
                .toList());
    }

    /** What the block holds when its end is not there: every branch. */
    List<Node> contents() {
        branches.add(open);
        return branches.stream().flatMap(each -> each.body().stream()).toList();
    }
}
