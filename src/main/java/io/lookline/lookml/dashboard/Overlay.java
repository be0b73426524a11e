package io.lookline.lookml.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays what an extending dashboard says over what the extended one does. */
final class Overlay {
    private Overlay() {}

    static String text(String upper, String lower) {
        return upper.isEmpty() ? lower : upper;
    }

    static <T> List<T> list(List<T> upper, List<T> lower) {
        return upper.isEmpty() ? lower : upper;
    }

    static <K, V> Map<K, V> map(Map<K, V> upper, Map<K, V> lower) {
        return upper.isEmpty() ? lower : upper;
    }

    /** The lower ones, each under the upper one of its name, and then the other upper ones. */
    static <T> List<T> byName(List<T> upper, List<T> lower, Function<T, String> name, BinaryOperator<T> over) {
        Map<String, T> uppers = new LinkedHashMap<>();
        upper.forEach(each -> uppers.put(name.apply(each), each));
        uppers.remove("");
        Set<String> extended = lower.stream().map(name).collect(Collectors.toSet());
        return Stream.concat(
                        lower.stream().map(each -> Optional.ofNullable(uppers.get(name.apply(each)))
                                .map(above -> over.apply(above, each))
                                .orElse(each)),
                        upper.stream()
                                .filter(each -> name.apply(each).isEmpty() || !extended.contains(name.apply(each))))
                .toList();
    }
}
