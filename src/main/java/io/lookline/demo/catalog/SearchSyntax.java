package io.lookline.demo.catalog;

import io.lookline.demo.catalog.SearchQuery.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads the part of Lucene's query strings that a connector needs: conditions {@code field:value} joined by {@code AND},
 * where a value is a phrase in quotes, a term with {@code *}, {@code ?} or {@code ~2}, or several joined by {@code OR} in
 * parentheses. A backslash takes a character its meaning; one that has a meaning and no backslash is refused.
 */
final class SearchSyntax {

    private static final String WITH_MEANING = "\"():[]{}^~/!";
    private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");

    private final String query;
    private int at;

    SearchSyntax(String query) {
        this.query = query;
    }

    /** @throws Problem 500 for a query that cannot be read */
    List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        do {
            clauses.add(clause());
        } while (word("AND"));
        if (at < query.length()) {
            throw unreadable();
        }
        return clauses;
    }

    private Clause clause() {
        skipBlanks();
        int start = at;
        if (!query.startsWith("\"", at)) {
            SearchTerm field = term();
            if (taken(':')) {
                return Clause.of(field.text(), values());
            }
        }
        at = start;
        return Clause.of("name", value());
    }

    private Predicate<String> values() {
        if (!taken('(')) {
            return value();
        }
        Predicate<String> any = value();
        while (word("OR")) {
            any = any.or(value());
        }
        if (!taken(')')) {
            throw unreadable();
        }
        return any;
    }

    private Predicate<String> value() {
        skipBlanks();
        if (taken('"')) {
            return phrase();
        }
        SearchTerm term = term();
        return taken('~') ? term.like(digit()) : term.matching();
    }

    /** Between quotes only the quote and the backslash have a meaning. */
    private Predicate<String> phrase() {
        SearchTerm phrase = new SearchTerm();
        while (!taken('"')) {
            taken('\\');
            phrase.letter(next());
        }
        return phrase.matching();
    }

    private SearchTerm term() {
        SearchTerm term = new SearchTerm();
        int start = at;
        while (at < query.length() && !Character.isWhitespace(query.charAt(at)) && !hasMeaning(query.charAt(at))) {
            if (taken('*')) {
                term.any();
            } else if (taken('?')) {
                term.one();
            } else {
                taken('\\');
                term.letter(next());
            }
        }
        if (at == start || OPERATORS.contains(query.substring(start, at))) {
            throw unreadable();
        }
        return term;
    }

    private static boolean hasMeaning(char letter) {
        return WITH_MEANING.indexOf(letter) >= 0;
    }

    private int digit() {
        int digit = Character.digit(next(), 10);
        if (digit < 0) {
            throw unreadable();
        }
        return digit;
    }

    private int next() {
        if (at >= query.length()) {
            throw unreadable();
        }
        int letter = query.codePointAt(at);
        at += Character.charCount(letter);
        return letter;
    }

    private boolean taken(char letter) {
        boolean there = at < query.length() && query.charAt(at) == letter;
        at += there ? 1 : 0;
        return there;
    }

    private boolean word(String word) {
        int start = at;
        skipBlanks();
        if (query.startsWith(word + " ", at)) {
            at += word.length();
            return true;
        }
        at = start;
        skipBlanks();
        return false;
    }

    private void skipBlanks() {
        while (at < query.length() && query.charAt(at) == ' ') {
            at++;
        }
    }

    private Problem unreadable() {
        return Problem.of(
                500,
                "Search failed due to Request failed: [search_phase_execution_exception] all shards"
                        + " failed | Root cause: [query_shard_exception: Failed to parse query [" + query + "]]");
    }
}
