package io.lookline.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns a node graph, in which aliases share and may even contain themselves, into a bounded tree. */
final class YamlTree {
    private static final int MOST_VALUES = 20_000;
    private static final Set<Tag> PLAIN_TAGS = Set.of(
            Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MERGE, Tag.MAP, Tag.SEQ, new Tag("!"));

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private int values;

    YamlTree(String file) {
        this.file = file;
    }

    /** @throws ConfigException with all keys that stand twice, all keys that are no text, all tags */
    Value convert(Node root) throws ConfigException {
        Value tree = value(root, 0);
        if (!problems.isEmpty()) {
            throw new ConfigException(problems, List.of());
        }
        return tree;
    }

    private Value value(Node node, int depth) throws ConfigException {
        Position position = position(node);
        if (++values > MOST_VALUES || depth > YamlParser.DEEPEST) {
            throw new ConfigException(
                    position, Statement.that("grows too large by its aliases").hint("write the repeated parts out"));
        }
        if (!PLAIN_TAGS.contains(node.getTag())) {
            problem(
                    position,
                    Statement.that("has a tag, and tags are not read").hint("quote a value that begins with `!`"));
        }
        return switch (node) {
            case ScalarNode scalar -> scalar(position, scalar);
            case SequenceNode sequence -> sequence(position, sequence, depth);
            case MappingNode mapping -> new Value.Mapping(position, entries(mapping, depth));
            default -> new Value.Nothing(position);
        };
    }

    private static Value scalar(Position position, ScalarNode node) {
        boolean plain = node.getScalarStyle() == ScalarStyle.PLAIN;
        if (plain && node.getTag().equals(Tag.NULL)) {
            return new Value.Nothing(position);
        }
        String text = YamlText.unmask(node.getValue());
        return new Value.Scalar(position, text, text, plain ? Value.Origin.PLAIN : Value.Origin.QUOTED);
    }

    private Value sequence(Position position, SequenceNode node, int depth) throws ConfigException {
        List<Value> items = new ArrayList<>();
        for (Node item : node.getValue()) {
            items.add(value(item, depth + 1));
        }
        return new Value.Sequence(position, List.copyOf(items));
    }

    private Map<String, Value.Entry> entries(MappingNode node, int depth) throws ConfigException {
        Map<String, Value.Entry> own = new LinkedHashMap<>();
        Map<String, Value.Entry> merged = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            Position at = position(tuple.getKeyNode());
            Value value = value(tuple.getValueNode(), depth + 1);
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problem(at, Statement.that("a key must be text"));
            } else if (key.getTag().equals(Tag.MERGE)) {
                merge(value, merged);
            } else {
                put(own, YamlText.unmask(key.getValue()), new Value.Entry(at, value));
            }
        }
        merged.forEach(own::putIfAbsent);
        return own;
    }

    private void put(Map<String, Value.Entry> entries, String key, Value.Entry entry) {
        Value.Entry first = entries.putIfAbsent(key, entry);
        if (first != null) {
            problem(
                    entry.key(),
                    Statement.that("the key `" + key + "` stands twice")
                            .hint("the first is in line " + first.key().line()));
        }
    }

    /** {@code <<: *anchor} or {@code <<: [*one, *two]}, as the Python connector's YAML reader takes them. */
    private void merge(Value value, Map<String, Value.Entry> into) {
        switch (value) {
            case Value.Mapping mapping -> mapping.entries().forEach(into::putIfAbsent);
            case Value.Sequence sequence -> sequence.items().forEach(item -> merge(item, into));
            case Value.Scalar scalar -> problem(scalar.position(), Statement.that("`<<` takes a mapping"));
            case Value.Nothing _ -> {}
        }
    }

    private void problem(Position position, Statement statement) {
        problems.add(new Problem(position, "", statement));
    }

    private Position position(Node node) {
        return new Position(
                file, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
    }
}
