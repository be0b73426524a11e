package io.lookline.lineage;

import io.lookline.catalog.DesiredState;
import io.lookline.catalog.Edge;
import io.lookline.catalog.TableRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** From columns to where they come from, over all the edges that lie between. */
final class ColumnChains {
    /** More than a person reads, and less than a circle makes. */
    private static final int MOST = 50;

    private final Map<String, List<String>> sources = new HashMap<>();
    private final Set<String> ofTables = new HashSet<>();
    private final Function<String, Optional<ExplainedResult>> end;

    /** @param end why a column that no edge leads to has no source; empty when there is nothing to say */
    ColumnChains(DesiredState desired, Function<String, Optional<ExplainedResult>> end) {
        this.end = end;
        for (Edge edge : desired.edges()) {
            for (Edge.ColumnPair pair : edge.columns()) {
                sources.computeIfAbsent(pair.to(), _ -> new ArrayList<>(1)).add(pair.from());
                if (edge.key().from() instanceof TableRef) {
                    ofTables.add(pair.from());
                }
            }
        }
    }

    ExplainedChains of(String column) {
        List<ExplainedChain> chains = new ArrayList<>();
        Deque<List<String>> open = new ArrayDeque<>(List.of(List.of(column)));
        while (!open.isEmpty() && chains.size() < MOST) {
            List<String> path = open.pop();
            List<List<String>> longer = longer(path);
            if (longer.isEmpty()) {
                chains.add(chain(path));
            }
            longer.reversed().forEach(open::push);
        }
        return new ExplainedChains(chains, !open.isEmpty());
    }

    private List<List<String>> longer(List<String> path) {
        return sources.getOrDefault(path.getLast(), List.of()).stream()
                .filter(source -> !path.contains(source))
                .map(source -> {
                    List<String> longer = new ArrayList<>(path);
                    longer.add(source);
                    return List.copyOf(longer);
                })
                .toList();
    }

    private ExplainedChain chain(List<String> path) {
        String last = path.getLast();
        boolean inTable = ofTables.contains(last);
        return new ExplainedChain(path.subList(1, path.size()), inTable, inTable ? Optional.empty() : end.apply(last));
    }
}
