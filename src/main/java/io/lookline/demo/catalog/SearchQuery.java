package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * The little of the query language that a connector needs: {@code field:value} and {@code field:"value"}, joined by
 * {@code AND}; {@code *} in a value stands for any text. Case does not count.
 */
record SearchQuery(List<Clause> clauses) {

    /** One condition. */
    record Clause(List<String> path, String pattern) {

        boolean matches(JsonNode document) {
            return matches(document, path);
        }

        private boolean matches(JsonNode node, List<String> rest) {
            if (node.isArray()) {
                return StreamSupport.stream(node.spliterator(), false).anyMatch(item -> matches(item, rest));
            }
            if (rest.isEmpty()) {
                return !node.isMissingNode() && glob(pattern, node.asText().toLowerCase(Locale.ROOT));
            }
            return matches(node.path(rest.getFirst()), rest.subList(1, rest.size()));
        }
    }

    /** @throws Problem 500 for a query that cannot be read */
    static SearchQuery parse(String query) {
        if (query.isBlank() || query.equals("*")) {
            return new SearchQuery(List.of());
        }
        boolean unclosed = query.replace("\\\"", "")
                                .chars()
                                .filter(letter -> letter == '"')
                                .count()
                        % 2
                == 1;
        if (unclosed) {
            throw Problem.of(
                    500,
                    "Search failed due to Request failed: [search_phase_execution_exception] all shards"
                            + " failed | Root cause: [query_shard_exception: Failed to parse query [" + query + "]]");
        }
        return new SearchQuery(
                Arrays.stream(query.split(" AND ")).map(SearchQuery::clause).toList());
    }

    /** A query of one field, as {@code /search/fieldQuery} takes it. */
    static SearchQuery field(String name, String value) {
        return new SearchQuery(List.of(new Clause(path(name), value.toLowerCase(Locale.ROOT))));
    }

    boolean matches(JsonNode document) {
        return clauses.stream().allMatch(clause -> clause.matches(document));
    }

    private static Clause clause(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return new Clause(List.of("name"), text.strip().toLowerCase(Locale.ROOT));
        }
        String value = text.substring(colon + 1).strip();
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        String plain = quoted ? value.substring(1, value.length() - 1) : value;
        String unescaped = plain.replaceAll("\\\\(.)", "$1");
        return new Clause(path(text.substring(0, colon).strip()), unescaped.toLowerCase(Locale.ROOT));
    }

    private static List<String> path(String field) {
        String plain = field.endsWith(".keyword") ? field.substring(0, field.length() - ".keyword".length()) : field;
        return List.of(plain.split("\\."));
    }

    /** Matches a text against a pattern whose stars stand for any text. */
    private static boolean glob(String pattern, String text) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return pattern.equals(text);
        }
        if (!text.startsWith(pattern.substring(0, star))) {
            return false;
        }
        String rest = pattern.substring(star + 1);
        for (int from = star; from <= text.length(); from++) {
            if (glob(rest, text.substring(from))) {
                return true;
            }
        }
        return false;
    }
}
