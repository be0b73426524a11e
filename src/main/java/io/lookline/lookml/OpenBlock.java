package io.lookline.lookml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A block while it is read.
 *
 * @param key null for the file as a whole
 * @param start the offset of the key
 */
record OpenBlock(String key, Optional<Value> name, int start, List<Node> nodes) {
    static OpenBlock of(String key, Optional<Value> name, int start) {
        return new OpenBlock(key, name, start, new ArrayList<>());
    }

    Block closedAt(int end) {
        return new Block(key, name, nodes, start, end);
    }

    /** The key and the name, to be shown. */
    String title() {
        return key + ":" + name.map(each -> " " + each.text()).orElse("");
    }
}
