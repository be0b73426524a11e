package io.lookline.lookml;

import io.lookline.diagnostic.Code;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says which keys of a block stand there again although only the last one counts. */
final class RepeatedKeys {
    private final Findings findings;

    RepeatedKeys(Findings findings) {
        this.findings = findings;
    }

    void check(List<Node> nodes) {
        Set<String> seen = HashSet.newHashSet(nodes.size());
        for (Node node : nodes) {
            switch (node) {
                case Pair pair -> check(seen, pair.key(), pair);
                case ValueList list -> check(seen, list.key(), list);
                case Block block -> check(seen, block.key(), block);
                case Comment _ -> {}
            }
        }
    }

    private void check(Set<String> seen, String key, Node node) {
        if (!Plurals.isRepeatable(key) && !seen.add(key)) {
            findings.addMended(
                    Code.LOOKML_KEY_REPEATED, node.start(), "`" + key + ":` stands here again; the last one counts");
        }
    }
}
