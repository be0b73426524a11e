package io.lookline.demo.catalog;

import java.util.ArrayList;
import java.util.List;

/** Names and fully qualified names: parts joined by dots, a part with a dot in double quotes. */
final class Names {

    private Names() {}

    /**
     * One part of a fully qualified name. A name wholly in quotes loses them, so {@code "ab"} and {@code ab} share one
     * fully qualified name (measured).
     *
     * @throws Problem 500 for a quote anywhere else, as the server's grammar fails on it
     */
    static String quote(String name) {
        boolean quoted = name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
        String plain = quoted ? name.substring(1, name.length() - 1) : name;
        if (plain.contains("\"")) {
            throw Problem.unhandled("null");
        }
        return plain.contains(".") ? '"' + plain + '"' : plain;
    }

    /** A column's part: here a quote is escaped and does no harm. */
    static String quoteColumn(String name) {
        String escaped = name.replace("\"", "\\\"");
        return escaped.contains(".") ? '"' + escaped + '"' : escaped;
    }

    /** The parts as written, quotes kept. */
    static List<String> split(String fqn) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (char letter : fqn.toCharArray()) {
            quoted ^= letter == '"';
            if (letter == '.' && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(letter);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /** The name behind one written part. */
    static String unquote(String part) {
        boolean quoted = part.length() > 1 && part.startsWith("\"") && part.endsWith("\"");
        return quoted ? part.substring(1, part.length() - 1) : part;
    }
}
