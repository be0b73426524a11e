package io.lookline.lineage.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The value of a number is here all numbers that it needs, directly or not. */
class DepthFirstTest {
    private static final int NODES = 8;

    private final List<Integer> begun = new ArrayList<>();
    private final List<Set<Integer>> circles = new ArrayList<>();

    @Test
    void each_thing_is_begun_once() {
        DepthFirst<Integer, Set<Integer>> values = over(Map.of(1, List.of(2, 3), 2, List.of(3), 3, List.of()));

        assertThat(values.of(1)).containsExactly(2, 3);
        assertThat(values.of(2)).containsExactly(3);
        assertThat(begun).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(circles).isEmpty();
    }

    @Test
    void what_needs_itself_is_a_circle() {
        assertThat(over(Map.of(1, List.of(1))).of(1)).containsExactly(1);
        assertThat(circles).containsExactly(Set.of(1));
    }

    @Test
    void a_chain_may_be_of_any_length() {
        Map<Integer, List<Integer>> chain = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            chain.put(i, i == 99_999 ? List.of() : List.of(i + 1));
        }
        DepthFirst<Integer, Integer> lengths = new DepthFirst<>(key -> new Sum(chain.get(key)), alone -> alone);

        assertThat(lengths.of(0)).isEqualTo(100_000);
    }

    @Property(tries = 500, seed = "20261126")
    void values_are_the_same_whatever_is_asked_for_first(
            @ForAll("graphs") Map<Integer, List<Integer>> graph, @ForAll("orders") List<Integer> order) {
        DepthFirst<Integer, Set<Integer>> values = over(graph);

        order.forEach(key -> assertThat(values.of(key)).isEqualTo(reached(graph, key)));
        assertThat(begun).doesNotHaveDuplicates();
    }

    @Property(tries = 500, seed = "20261126")
    void circles_are_the_things_that_need_each_other(@ForAll("graphs") Map<Integer, List<Integer>> graph) {
        circles.clear();
        DepthFirst<Integer, Set<Integer>> values = over(graph);
        graph.keySet().forEach(values::of);

        Set<Integer> inCircles = new TreeSet<>();
        circles.forEach(inCircles::addAll);
        assertThat(inCircles)
                .isEqualTo(new TreeSet<>(graph.keySet().stream()
                        .filter(key -> reached(graph, key).contains(key))
                        .toList()));
    }

    @Provide
    static Arbitrary<Map<Integer, List<Integer>>> graphs() {
        return Arbitraries.integers()
                .between(0, NODES - 1)
                .list()
                .ofMaxSize(3)
                .list()
                .ofSize(NODES)
                .map(needs -> {
                    Map<Integer, List<Integer>> graph = new HashMap<>();
                    for (int i = 0; i < NODES; i++) {
                        graph.put(i, needs.get(i));
                    }
                    return graph;
                });
    }

    @Provide
    static Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(List.of(0, 1, 2, 3, 4, 5, 6, 7));
    }

    private DepthFirst<Integer, Set<Integer>> over(Map<Integer, List<Integer>> graph) {
        begun.clear();
        return new DepthFirst<>(
                key -> {
                    begun.add(key);
                    return new Reached(graph.get(key));
                },
                this::circle);
    }

    private Map<Integer, Set<Integer>> circle(Map<Integer, Set<Integer>> alone) {
        circles.add(alone.keySet());
        Set<Integer> together = new TreeSet<>();
        alone.values().forEach(together::addAll);
        Map<Integer, Set<Integer>> values = new HashMap<>();
        alone.keySet().forEach(key -> values.put(key, together));
        return values;
    }

    private static Set<Integer> reached(Map<Integer, List<Integer>> graph, int from) {
        Set<Integer> reached = new HashSet<>();
        List<Integer> next = new ArrayList<>(graph.get(from));
        while (!next.isEmpty()) {
            int key = next.removeLast();
            if (reached.add(key)) {
                next.addAll(graph.get(key));
            }
        }
        return reached;
    }

    private record Reached(List<Integer> needs) implements DepthFirst.Step<Integer, Set<Integer>> {
        @Override
        public Set<Integer> value(Function<Integer, Optional<Set<Integer>>> known) {
            Set<Integer> reached = new TreeSet<>(needs);
            needs.forEach(key -> known.apply(key).ifPresent(reached::addAll));
            return reached;
        }
    }

    private record Sum(List<Integer> needs) implements DepthFirst.Step<Integer, Integer> {
        @Override
        public Integer value(Function<Integer, Optional<Integer>> known) {
            return 1
                    + needs.stream()
                            .mapToInt(key -> known.apply(key).orElseThrow())
                            .sum();
        }
    }
}
