package io.lookline.demo.http;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One method and path pattern with the handler that answers it. */
record Route(String method, String pattern, List<String> segments, Handler handler) {

    /** The pattern that says more in its first segments wins, as in JAX-RS: {@code /name/{fqn}} before {@code /{id}/x}. */
    static final Comparator<Route> MOST_LITERAL_FIRST = Comparator.comparing(Route::shape);

    static Route of(String method, String pattern, Handler handler) {
        return new Route(method, pattern, split(pattern), handler);
    }

    static List<String> split(String path) {
        return Arrays.asList(path.split("/", -1));
    }

    String label() {
        return method + " " + pattern;
    }

    /** The decoded parameters when the pattern fits the raw path's segments. */
    Optional<Map<String, String>> match(List<String> raw) {
        boolean open = isRest(segments.getLast());
        if (open ? raw.size() < segments.size() : raw.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int index = 0; index < segments.size(); index++) {
            String expected = segments.get(index);
            if (isRest(expected)) {
                values.put(expected.substring(1, expected.length() - 2), rest(raw, index));
                continue;
            }
            String decoded = Percent.decode(raw.get(index));
            if (isParameter(expected)) {
                values.put(expected.substring(1, expected.length() - 1), decoded);
            } else if (!expected.equals(decoded)) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    private String shape() {
        StringBuilder shape = new StringBuilder();
        segments.forEach(segment -> shape.append(isRest(segment) ? '2' : isParameter(segment) ? '1' : '0'));
        return shape.toString();
    }

    private static String rest(List<String> raw, int from) {
        return raw.subList(from, raw.size()).stream().map(Percent::decode).collect(Collectors.joining("/"));
    }

    private static boolean isRest(String segment) {
        return segment.startsWith("{") && segment.endsWith("*}");
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }
}
