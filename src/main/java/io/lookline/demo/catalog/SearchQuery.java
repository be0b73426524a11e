package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** What a search asks of a document: all of its clauses. Case does not count. */
record SearchQuery(List<Clause> clauses) {

    /**
     * One condition.
     *
     * @param value of the field's text in lower case
     */
    record Clause(List<String> path, Predicate<String> value) {

        static Clause of(String field, Predicate<String> value) {
            String plain =
                    field.endsWith(".keyword") ? field.substring(0, field.length() - ".keyword".length()) : field;
            return new Clause(List.of(plain.split("\\.")), value);
        }

        boolean matches(JsonNode document) {
            return matches(document, path);
        }

        private boolean matches(JsonNode node, List<String> rest) {
            if (node.isArray()) {
                return StreamSupport.stream(node.spliterator(), false).anyMatch(item -> matches(item, rest));
            }
            if (rest.isEmpty()) {
                return !node.isMissingNode() && value.test(node.asText().toLowerCase(Locale.ROOT));
            }
            return matches(node.path(rest.getFirst()), rest.subList(1, rest.size()));
        }
    }

    /** @throws Problem 500 for a query that cannot be read */
    static SearchQuery parse(String query) {
        return new SearchQuery(query.isBlank() || query.equals("*") ? List.of() : new SearchSyntax(query).clauses());
    }

    /** A query of one field, as {@code /search/fieldQuery} takes it. */
    static SearchQuery field(String name, String value) {
        SearchTerm term = new SearchTerm();
        value.codePoints().forEach(letter -> {
            switch (letter) {
                case '*' -> term.any();
                default -> term.letter(letter);
            }
        });
        return new SearchQuery(List.of(Clause.of(name, term.matching())));
    }

    boolean matches(JsonNode document) {
        return clauses.stream().allMatch(clause -> clause.matches(document));
    }
}
