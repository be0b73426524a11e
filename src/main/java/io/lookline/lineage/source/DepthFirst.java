package io.lookline.lineage.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Values of things that are made of each other, each found once. Takes chains of any length, for it does not call itself,
 * and circles: what is in one is found whichever of them is asked for first. This is Tarjan's search for strongly connected
 * components.
 */
final class DepthFirst<K, V> {
    /** One thing on the way to its value. */
    interface Step<K, V> {
        /** The things that it is made of. */
        List<K> needs();

        /** @param known the value of a thing that it is made of; empty for one that is made of this one too */
        V value(Function<K, Optional<V>> known);
    }

    private final Function<K, Step<K, V>> begin;
    private final UnaryOperator<Map<K, V>> circle;
    private final Map<K, V> known = new HashMap<>();

    /** @param circle makes the values of a circle of those that each of its things has without the others */
    DepthFirst(Function<K, Step<K, V>> begin, UnaryOperator<Map<K, V>> circle) {
        this.begin = begin;
        this.circle = circle;
    }

    V of(K key) {
        V value = known.get(key);
        if (value != null) {
            return value;
        }
        Step<K, V> step = begin.apply(key);
        if (step.needs().isEmpty()) {
            value = step.value(this::value);
            known.put(key, value);
            return value;
        }
        new Walk().from(key, step);
        return known.get(key);
    }

    private Optional<V> value(K key) {
        return Optional.ofNullable(known.get(key));
    }

    /** One search, with what it has begun and not ended. */
    private final class Walk {
        private final Map<K, Visit<K, V>> visits = new HashMap<>();
        private final Deque<Visit<K, V>> path = new ArrayDeque<>();
        private final Deque<Visit<K, V>> unsettled = new ArrayDeque<>();

        void from(K key, Step<K, V> step) {
            visit(key, step);
            while (!path.isEmpty()) {
                Visit<K, V> visit = path.peek();
                if (visit.needs.hasNext()) {
                    go(visit, visit.needs.next());
                } else {
                    leave(path.pop());
                }
            }
        }

        private void visit(K key, Step<K, V> step) {
            Visit<K, V> visit = new Visit<>(key, step, visits.size());
            visits.put(key, visit);
            path.push(visit);
            unsettled.push(visit);
        }

        private void go(Visit<K, V> visit, K next) {
            if (!known.containsKey(next)) {
                Visit<K, V> other = visits.get(next);
                if (other == null) {
                    visit(next, begin.apply(next));
                } else {
                    visit.lowest = Math.min(visit.lowest, other.number);
                    visit.needsItself |= other == visit;
                }
            }
        }

        private void leave(Visit<K, V> visit) {
            if (!path.isEmpty()) {
                path.peek().lowest = Math.min(path.peek().lowest, visit.lowest);
            }
            if (visit.lowest == visit.number) {
                settle(visit);
            }
        }

        private void settle(Visit<K, V> first) {
            List<Visit<K, V>> together = new ArrayList<>();
            do {
                together.add(unsettled.pop());
            } while (together.getLast() != first);
            Map<K, V> values = new LinkedHashMap<>();
            together.reversed().forEach(visit -> values.put(visit.key, visit.step.value(DepthFirst.this::value)));
            known.putAll(together.size() > 1 || first.needsItself ? circle.apply(values) : values);
        }
    }

    private static final class Visit<K, V> {
        final K key;
        final Step<K, V> step;
        final Iterator<K> needs;
        final int number;
        int lowest;
        boolean needsItself;

        Visit(K key, Step<K, V> step, int number) {
            this.key = key;
            this.step = step;
            this.needs = step.needs().iterator();
            this.number = number;
            this.lowest = number;
        }
    }
}
