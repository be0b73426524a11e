package io.lookline.demo.looker;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the {@code fields} parameter asks for: names, each perhaps with a selection of its own in brackets, such as
 * {@code id,folder(id,name),dashboard_elements(id,query(model,view))}.
 *
 * @param everything whether all names are asked for
 * @param names the names asked for, if not everything
 */
record FieldSelection(boolean everything, Map<String, FieldSelection> names) {

    static final FieldSelection EVERYTHING = new FieldSelection(true, Map.of());

    /**
     * @param fields the parameter's value; an empty one asks for everything
     * @throws Refusal with status 400 when the brackets do not match
     */
    static FieldSelection parse(String fields) {
        return new Parser(fields).parse();
    }

    boolean asksFor(String name) {
        return everything || names.containsKey(name);
    }

    /** What is asked for inside the named property. */
    FieldSelection inside(String name) {
        return names.getOrDefault(name, EVERYTHING);
    }

    /** This selection as a server understands it that knows brackets, but no brackets inside brackets. */
    FieldSelection withoutInnerBrackets() {
        Map<String, FieldSelection> kept = new LinkedHashMap<>();
        names.forEach((name, inner) -> kept.put(name, inner.plainNames()));
        return new FieldSelection(everything, kept);
    }

    private FieldSelection plainNames() {
        Map<String, FieldSelection> plain = new LinkedHashMap<>(names);
        plain.values().removeIf(inner -> !inner.everything);
        return new FieldSelection(everything, plain);
    }

    private static final class Parser {
        private final String text;
        private int position;

        Parser(String text) {
            this.text = text.replace(" ", "");
        }

        FieldSelection parse() {
            FieldSelection selection = list();
            if (position < text.length()) {
                throw new Refusal(400, "Unexpected bracket in fields: " + text);
            }
            return selection;
        }

        private FieldSelection list() {
            Map<String, FieldSelection> names = new LinkedHashMap<>();
            do {
                String name = name();
                FieldSelection inner = accept('(') ? inner() : EVERYTHING;
                if (!name.isEmpty()) {
                    names.put(name, inner);
                }
            } while (accept(','));
            return new FieldSelection(names.isEmpty(), names);
        }

        private FieldSelection inner() {
            FieldSelection selection = list();
            if (!accept(')')) {
                throw new Refusal(400, "Missing bracket in fields: " + text);
            }
            return selection;
        }

        private String name() {
            int start = position;
            while (position < text.length() && "(),".indexOf(text.charAt(position)) < 0) {
                position++;
            }
            return text.substring(start, position);
        }

        private boolean accept(char expected) {
            boolean found = position < text.length() && text.charAt(position) == expected;
            position += found ? 1 : 0;
            return found;
        }
    }
}
