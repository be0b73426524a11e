package io.lookline.lookml.project;

import io.lookline.lookml.Bare;
import io.lookline.lookml.Block;
import io.lookline.lookml.Comment;
import io.lookline.lookml.Element;
import io.lookline.lookml.Expression;
import io.lookline.lookml.Node;
import io.lookline.lookml.Pair;
import io.lookline.lookml.Quoted;
import io.lookline.lookml.Value;
import io.lookline.lookml.ValueList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What values of the syntax tree say. */
final class Texts {
    private Texts() {}

    static String of(Value value) {
        return switch (value) {
            case Quoted quoted -> quoted.unescaped();
            case Bare bare -> bare.text();
            case Expression expression -> expression.text();
        };
    }

    /** The name of a block without the sign of a refinement. */
    static Optional<String> name(Block block) {
        return block.name()
                .map(Texts::of)
                .map(name -> isRefinement(block) ? name.substring(1).strip() : name);
    }

    static boolean isRefinement(Block block) {
        return block.name().filter(name -> of(name).startsWith("+")).isPresent();
    }

    /** The texts of a node: of a pair its value, of a list its items, of which pairs are left out. */
    static List<String> all(Node node) {
        return switch (node) {
            case Pair pair -> List.of(of(pair.value()));
            case ValueList list -> list.elements().stream().flatMap(Texts::of).toList();
            case Block _, Comment _ -> List.of();
        };
    }

    private static Stream<String> of(Element element) {
        return switch (element) {
            case Bare bare -> Stream.of(bare.text());
            case Quoted quoted -> Stream.of(quoted.unescaped());
            case Pair _, Comment _ -> Stream.empty();
        };
    }
}
