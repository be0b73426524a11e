package io.lookline.lineage;

import io.lookline.catalog.Edge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The edges of a run while they are found: one between each two ends, whatever leads to it. */
final class Edges {
    private static final class Draft {
        final List<Edge.ColumnPair> pairs = new ArrayList<>();
        final Set<String> remarks = new LinkedHashSet<>();
        String query;
    }

    private final Map<Edge.Key, Draft> drafts = new LinkedHashMap<>();

    void add(Edge.Key key) {
        draft(key);
    }

    void add(Edge.Key key, Edge.ColumnPair pair) {
        draft(key).pairs.add(pair);
    }

    /** How an edge came to be that is not plain; each remark is told once. */
    void remark(Edge.Key key, String remark) {
        draft(key).remarks.add(remark);
    }

    /** The query that makes the one end of the other; of several the first. */
    void query(Edge.Key key, String sql) {
        Draft draft = draft(key);
        if (draft.query == null) {
            draft.query = Texts.orNull(Texts.cut(sql.strip(), LookmlText.LONGEST));
        }
    }

    /** In the order in which they were found. */
    List<Edge> all() {
        return drafts.entrySet().stream()
                .map(entry -> edge(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Edge edge(Edge.Key key, Draft draft) {
        return new Edge(key, draft.pairs, draft.query, Texts.orNull(String.join("; ", draft.remarks)));
    }

    private Draft draft(Edge.Key key) {
        return drafts.computeIfAbsent(key, _ -> new Draft());
    }
}
