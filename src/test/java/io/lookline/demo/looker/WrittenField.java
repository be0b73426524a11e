package io.lookline.demo.looker;

import io.lookline.lookml.Bare;
import io.lookline.lookml.Block;
import io.lookline.lookml.Comment;
import io.lookline.lookml.Document;
import io.lookline.lookml.Element;
import io.lookline.lookml.Node;
import io.lookline.lookml.Pair;
import io.lookline.lookml.Quoted;
import io.lookline.lookml.ValueList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field, or a dimension group, as files declare it.
 *
 * @param place project, path and line of its first declaration
 * @param properties what the declarations say, the later over the earlier
 */
record WrittenField(String key, String name, String place, Map<String, Node> properties) {

    static WrittenField of(String project, Document document, Block block) {
        String file = document.source().file();
        String place = project + " " + file + " " + document.position(block).line();
        return new WrittenField(block.key(), block.name().orElseThrow().text(), place, Map.of()).refinedBy(block);
    }

    WrittenField refinedBy(Block block) {
        Map<String, Node> merged = new LinkedHashMap<>(properties);
        block.nodes().forEach(node -> merged.put(key(node), node));
        return new WrittenField(key, name, place, merged);
    }

    Optional<String> text(String property) {
        return Optional.ofNullable(properties.get(property)).map(WrittenField::text);
    }

    List<String> list(String property) {
        return properties.get(property) instanceof ValueList list ? texts(list) : List.of();
    }

    boolean is(String property) {
        return text(property).filter("yes"::equals).isPresent();
    }

    static List<String> texts(ValueList list) {
        return list.elements().stream().flatMap(WrittenField::text).toList();
    }

    private static Stream<String> text(Element element) {
        return switch (element) {
            case Pair pair -> Stream.of(pair.key() + "=" + pair.value().text());
            case Bare bare -> Stream.of(bare.text());
            case Quoted quoted -> Stream.of(quoted.unescaped());
            case Comment _ -> Stream.empty();
        };
    }

    static String text(Node node) {
        Pair pair = (Pair) node;
        return pair.value() instanceof Quoted quoted
                ? quoted.unescaped()
                : pair.value().text();
    }

    static String key(Node node) {
        return switch (node) {
            case Pair pair -> pair.key();
            case Block block -> block.key();
            case ValueList list -> list.key();
            case Comment _ -> "#";
        };
    }
}
