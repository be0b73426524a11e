package io.lookline.lookml;

import java.util.List;

/** Nodes without their places, to compare trees of different texts. */
final class Shape {
    private Shape() {}

    static List<Object> of(List<Node> nodes) {
        return nodes.stream().map(Shape::of).toList();
    }

    private static Object of(Node node) {
        return switch (node) {
            case Block block ->
                List.of("block", block.key(), block.name().map(Shape::of).orElse(List.of()), of(block.nodes()));
            case ValueList list ->
                List.of(
                        "list",
                        list.key(),
                        list.elements().stream().map(Shape::of).toList());
            case Pair pair -> of((Element) pair);
            case Comment comment -> List.of("comment", comment.text(), comment.ownLine());
        };
    }

    private static List<Object> of(Value value) {
        return switch (value) {
            case Bare bare -> List.of("bare", bare.text());
            case Quoted quoted -> List.of("quoted", quoted.text());
            case Expression expression -> List.of("expression", expression.text());
        };
    }

    private static List<Object> of(Element element) {
        return switch (element) {
            case Bare bare -> of((Value) bare);
            case Quoted quoted -> of((Value) quoted);
            case Pair pair -> List.of("pair", pair.key(), of(pair.value()));
            case Comment comment -> List.of("comment", comment.text());
        };
    }
}
