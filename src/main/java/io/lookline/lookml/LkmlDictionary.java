package io.lookline.lookml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file as the nested maps, lists and texts that {@code load} of the Python package {@code lkml} 1.3.7 gives: keys that
 * may be repeated become lists with a plural name, the name of a block its last key, and a pair in a list a map of its
 * own. A key that is repeated against the rules keeps its first place and its last value.
 */
public final class LkmlDictionary {
    private static final String NAME = "name";

    private LkmlDictionary() {}

    public static Map<String, Object> of(Document document) {
        return map(document.nodes());
    }

    private static Map<String, Object> map(List<Node> nodes) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Node node : nodes) {
            switch (node) {
                case Pair pair -> put(map, pair.key(), pair.value().text());
                case ValueList list -> put(map, list.key(), list(list));
                case Block block -> put(map, block.key(), block(block));
                case Comment _ -> {}
            }
        }
        return map;
    }

    private static Map<String, Object> block(Block block) {
        Map<String, Object> map = map(block.nodes());
        block.name().ifPresent(name -> map.put(NAME, name.text()));
        return map;
    }

    private static List<Object> list(ValueList list) {
        List<Object> items = new ArrayList<>(list.elements().size());
        for (Element element : list.elements()) {
            switch (element) {
                case Bare bare -> items.add(bare.text());
                case Quoted quoted -> items.add(quoted.text());
                case Pair pair -> items.add(Map.of(pair.key(), pair.value().text()));
                case Comment _ -> {}
            }
        }
        return items;
    }

    private static void put(Map<String, Object> map, String key, Object value) {
        String plural = Plurals.of(key).orElse(null);
        if (plural == null) {
            map.put(key, value);
        } else if (map.get(plural) instanceof ArrayList<?> existing) {
            @SuppressWarnings("unchecked") // only this class fills these lists, with objects of any kind
            List<Object> values = (List<Object>) existing;
            values.add(value);
        } else {
            map.put(plural, new ArrayList<>(List.of(value)));
        }
    }
}
