package io.lookline.lookml.dashboard;

import io.lookline.diagnostic.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns a node graph, in which aliases share and may even contain themselves, into a bounded tree. */
final class YamlTree {
    private final YamlPiece document;
    private final Problems problems;
    private final YamlBudget budget;

    YamlTree(YamlPiece document, Problems problems, YamlBudget budget) {
        this.document = document;
        this.problems = problems;
        this.budget = budget;
    }

    YamlValue convert(Node root) throws UnreadableYaml {
        return value(root, 0);
    }

    private YamlValue value(Node node, int depth) throws UnreadableYaml {
        Spot spot = spot(node);
        spend(node, spot);
        if (depth > YamlReader.DEEPEST) {
            throw tooMuch(spot);
        }
        return switch (node) {
            case ScalarNode scalar -> new YamlValue.Scalar(YamlMask.unmask(scalar.getValue()), type(scalar), spot);
            case SequenceNode sequence -> sequence(spot, sequence, depth);
            case MappingNode mapping -> new YamlValue.Mapping(entries(mapping, depth), spot);
            default -> new YamlValue.Scalar("", YamlValue.Type.NOTHING, spot);
        };
    }

    private void spend(Node node, Spot spot) throws UnreadableYaml {
        if (!budget.spend(node instanceof ScalarNode scalar ? scalar.getValue().length() : 0)) {
            throw tooMuch(spot);
        }
    }

    private static UnreadableYaml tooMuch(Spot spot) {
        return new UnreadableYaml(Code.LOOKML_DASHBOARD_TOO_LARGE, spot, "has too many values, perhaps by its aliases");
    }

    private static YamlValue.Type type(ScalarNode scalar) {
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.NULL)) {
            return YamlValue.Type.NOTHING;
        }
        if (tag.equals(Tag.BOOL)) {
            return scalar.getValue().matches("(?i)yes|true|on") ? YamlValue.Type.TRUE : YamlValue.Type.FALSE;
        }
        return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? YamlValue.Type.NUMBER : YamlValue.Type.TEXT;
    }

    private YamlValue sequence(Spot spot, SequenceNode node, int depth) throws UnreadableYaml {
        List<YamlValue> items = new ArrayList<>();
        for (Node item : node.getValue()) {
            items.add(value(item, depth + 1));
        }
        return new YamlValue.Sequence(items, spot);
    }

    private Map<String, YamlValue> entries(MappingNode node, int depth) throws UnreadableYaml {
        Map<String, YamlValue> own = new LinkedHashMap<>();
        Map<String, YamlValue> merged = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            YamlValue value = value(tuple.getValueNode(), depth + 1);
            spend(tuple.getKeyNode(), value.spot());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.shape(spot(tuple.getKeyNode()), "a key is text; this one is left out with its value");
            } else if (key.getTag().equals(Tag.MERGE)) {
                merge(value, merged);
            } else {
                put(own, YamlMask.unmask(key.getValue()), value, key);
            }
        }
        merged.forEach(own::putIfAbsent);
        return own;
    }

    private void put(Map<String, YamlValue> entries, String key, YamlValue value, Node node) {
        if (entries.put(key, value) != null) {
            problems.add(Code.LOOKML_KEY_REPEATED, spot(node), "`" + key + ":` stands here again; the last one counts");
        }
    }

    /** {@code <<: *anchor} or {@code <<: [*one, *two]}. */
    private void merge(YamlValue value, Map<String, YamlValue> into) {
        switch (value) {
            case YamlValue.Mapping mapping -> mapping.entries().forEach(into::putIfAbsent);
            case YamlValue.Sequence sequence -> sequence.items().forEach(item -> merge(item, into));
            case YamlValue.Scalar scalar -> problems.shape(scalar.spot(), "`<<` takes a mapping; it is left out");
        }
    }

    private Spot spot(Node node) {
        Mark mark = node.getStartMark();
        return document.spot(mark.getLine(), mark.getColumn());
    }
}
