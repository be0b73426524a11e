package io.lookline.lookml.project;

import io.lookline.lookml.Bare;
import io.lookline.lookml.Block;
import io.lookline.lookml.Comment;
import io.lookline.lookml.Element;
import io.lookline.lookml.Node;
import io.lookline.lookml.Pair;
import io.lookline.lookml.Printer;
import io.lookline.lookml.Quoted;
import io.lookline.lookml.ValueList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A resolved object as LookML: one block that says what all of its layers say together. */
public final class LookmlForm {
    private static final Set<String> SOURCES = Set.of("sql_table_name", "derived_table");
    /** What has been done when the object is resolved. */
    private static final Set<String> RESOLVED = Set.of("extends", "extension", "final");
    /** Blocks whose parameters are merged one by one although they have no name. */
    private static final Set<String> PARTS = Set.of("derived_table", "explore_source");
    /** Blocks with a name inside of those, which are merged by it. */
    private static final Set<String> COLUMNS = Set.of("column", "derived_column");

    private LookmlForm() {}

    public static String of(View view) {
        Optional<String> source = view.source().map(found -> LookmlObject.key(found.node()));
        List<Node> nodes = new ArrayList<>(nodes(view.object(), View.MEMBERS));
        nodes.removeIf(node ->
                SOURCES.contains(LookmlObject.key(node)) && !source.equals(Optional.of(LookmlObject.key(node))));
        view.derivedTable()
                .map(LookmlForm::part)
                .ifPresent(
                        table -> nodes.replaceAll(node -> LookmlObject.key(node).equals(table.key()) ? table : node));
        return print("view", view.name(), nodes, view.isAbstract());
    }

    public static String of(Explore explore) {
        return print("explore", explore.name(), nodes(explore.object(), Explore.JOINS), explore.isAbstract());
    }

    private static String print(String type, String name, List<Node> nodes, boolean isAbstract) {
        List<Node> all = new ArrayList<>(nodes);
        all.removeIf(node -> RESOLVED.contains(LookmlObject.key(node)));
        if (isAbstract) {
            all.addFirst(new Pair("extension", new Bare("required", 0), 0, 0));
        }
        return Printer.print(List.of(new Block(type, Optional.of(new Bare(name, 0)), all, 0, 0)));
    }

    /** @param members keys of named blocks that are merged by name */
    private static List<Node> nodes(LookmlObject object, Set<String> members) {
        List<Node> nodes = new ArrayList<>();
        for (String key : keys(object, members)) {
            if (PARTS.contains(key)) {
                object.part(key).map(LookmlForm::part).ifPresent(nodes::add);
            } else {
                nodes.addAll(
                        joined(object.nodes(key).map(LookmlObject.Located::node).toList()));
            }
        }
        object.children(members)
                .forEach(child -> nodes.add(new Block(
                        child.last().block().key(),
                        Optional.of(new Bare(child.name(), 0)),
                        nodes(child, Set.of()),
                        0,
                        0)));
        return nodes;
    }

    private static Block part(LookmlObject part) {
        return new Block(part.name(), part.last().block().name(), nodes(part, COLUMNS), 0, 0);
    }

    private static Set<String> keys(LookmlObject object, Set<String> members) {
        Set<String> keys = new LinkedHashSet<>();
        object.layers().stream()
                .flatMap(layer -> layer.block().nodes().stream())
                .filter(node -> !(node instanceof Comment))
                .map(LookmlObject::key)
                .filter(key -> !members.contains(key))
                .forEach(keys::add);
        return keys;
    }

    /** Lists that add up are one list; blocks that add up stay beside each other; of anything else the last one counts. */
    private static List<Node> joined(List<Node> nodes) {
        if (nodes.stream().allMatch(Block.class::isInstance)) {
            return nodes;
        }
        if (nodes.size() > 1 && nodes.stream().allMatch(ValueList.class::isInstance)) {
            Set<String> told = new HashSet<>();
            List<Element> elements = nodes.stream()
                    .flatMap(node -> ((ValueList) node).elements().stream())
                    .filter(element -> isNew(element, told))
                    .toList();
            return List.of(new ValueList(LookmlObject.key(nodes.getFirst()), elements, 0, 0));
        }
        return List.of(nodes.getLast());
    }

    private static boolean isNew(Element element, Set<String> told) {
        return switch (element) {
            case Bare bare -> told.add(bare.text());
            case Quoted quoted -> told.add(quoted.unescaped());
            case Pair _ -> true;
            case Comment _ -> false;
        };
    }
}
