package io.lookline.openmetadata;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Queries for the index of tables, in the syntax of Lucene's query strings. The index keeps these fields in lower case,
 * and so are the values here: an upper-case AND would be an operator.
 */
final class TableQuery {
    private static final String FULL_NAME = "fullyQualifiedName:";
    private static final String NAME = "name.keyword:";
    private static final String SERVICE = "service.name.keyword:";
    private static final int MOST_EDITS = 2;

    private TableQuery() {}

    /** The tables of this full name, in any case. */
    static String fullName(String fqn) {
        return FULL_NAME + phrase(fqn);
    }

    /** The tables whose full name begins so, in any case. */
    static String beginning(String fqn) {
        return FULL_NAME + term(fqn, "?") + "*";
    }

    /** The tables of a service that have this name, in any case. */
    static String inService(String service, String name) {
        return NAME + phrase(name) + " AND " + SERVICE + phrase(service);
    }

    /** The tables of a service whose name begins so, in any case. */
    static String beginningInService(String service, String name) {
        return NAME + term(name, "?") + "* AND " + SERVICE + phrase(service);
    }

    /** The tables of some services whose name is about this one. */
    static String like(String name, Collection<String> services) {
        int edits = Math.clamp(name.length() / 3, 1, MOST_EDITS);
        return NAME + term(name, "") + "~" + edits + " AND " + SERVICE
                + services.stream().map(TableQuery::phrase).collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static String phrase(String value) {
        return '"' + lower(value).replaceAll("[\\\\\"]", "\\\\$0") + '"';
    }

    /** @param angle what stands for a {@code <} or {@code >}, for which there is no escape */
    private static String term(String value, String angle) {
        return lower(value).replaceAll("[^\\p{L}\\p{N}_.<>]", "\\\\$0").replaceAll("[<>]", angle);
    }

    /** Each character for itself, as the index does it. */
    private static String lower(String value) {
        return value.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
