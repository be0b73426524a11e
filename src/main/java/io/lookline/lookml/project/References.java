package io.lookline.lookml.project;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an expression refers to: <code>${field}</code>, <code>${view.field}</code>, <code>${field::type}</code>. */
public final class References {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{\\s*([^{}]*?)\\s*}");
    private static final String TABLE = "TABLE";
    private static final String SQL_TABLE_NAME = "SQL_TABLE_NAME";

    private References() {}

    /**
     * A field, in the words of the text.
     *
     * @param view empty for a field of the same view
     */
    public record Reference(Optional<String> view, String field) {}

    /** The fields that an expression refers to, in its order and each as often as it stands there. */
    public static List<Reference> fields(String expression) {
        return REFERENCE
                .matcher(expression)
                .results()
                .map(match -> match.group(1))
                .flatMap(text -> of(text).stream())
                .toList();
    }

    /**
     * An expression with something else in place of what it refers to.
     *
     * @param table for <code>${TABLE}</code>
     * @param fields for a field; what is empty stays as it is written
     */
    static String replace(String expression, String table, Function<Reference, Optional<String>> fields) {
        return REFERENCE
                .matcher(expression)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1).equals(TABLE)
                                ? table
                                : of(match.group(1)).flatMap(fields).orElse(match.group())));
    }

    /**
     * The field that stands within <code>${ }</code>; empty for what is none.
     *
     * @param text {@code field}, {@code view.field}, {@code view.field::type}
     */
    public static Optional<Reference> of(String text) {
        int type = text.indexOf("::");
        String name = (type < 0 ? text : text.substring(0, type)).strip();
        int dot = name.indexOf('.');
        if (name.isEmpty() || name.equals(TABLE) || name.endsWith("." + SQL_TABLE_NAME)) {
            return Optional.empty();
        }
        return Optional.of(
                dot < 0
                        ? new Reference(Optional.empty(), name)
                        : new Reference(Optional.of(name.substring(0, dot)), name.substring(dot + 1)));
    }
}
