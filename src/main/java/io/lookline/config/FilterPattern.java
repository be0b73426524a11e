package io.lookline.config;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Regular expressions that select names: {@code {includes: […], excludes: […]}}. Patterns are anchored at the start
 * only and ignore case, as Python's {@code re.match} with {@code IGNORECASE}.
 */
public record FilterPattern(List<Pattern> includes, List<Pattern> excludes) {
    /** Keeps everything. */
    public static final FilterPattern NONE = new FilterPattern(List.of(), List.of());

    public FilterPattern {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    public boolean isEmpty() {
        return includes.isEmpty() && excludes.isEmpty();
    }

    /**
     * Whether a thing known under these names passes: an include must match one of them, and no exclude any of them. A
     * thing without any name passes only when there is no pattern.
     *
     * @param names the names of one thing; nulls and empty ones count as absent
     */
    public boolean keeps(String... names) {
        List<String> known = Arrays.stream(names)
                .filter(name -> name != null && !name.isEmpty())
                .toList();
        if (isEmpty()) {
            return true;
        }
        return !known.isEmpty() && (includes.isEmpty() || any(includes, known)) && !any(excludes, known);
    }

    private static boolean any(List<Pattern> patterns, List<String> names) {
        return patterns.stream().anyMatch(pattern -> names.stream()
                .anyMatch(name -> pattern.matcher(name).lookingAt()));
    }
}
