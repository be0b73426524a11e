package io.lookline.lookml;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts, numbers, truth values and nulls as Python's {@code json.dumps} does: in ASCII, on one line or indented by two. */
public final class JsonText {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();
    private final boolean indented;

    private JsonText(boolean indented) {
        this.indented = indented;
    }

    /** As {@code json.dumps(value, indent=2)}. */
    public static String indented(Object value) {
        return new JsonText(true).text(value);
    }

    /** As {@code json.dumps(value)}. */
    public static String line(Object value) {
        return new JsonText(false).text(value);
    }

    private String text(Object value) {
        write(value, 0);
        return out.toString();
    }

    private void write(Object value, int depth) {
        switch (value) {
            case Map<?, ?> map -> object(map, depth + 1);
            case List<?> items -> array(items, depth + 1);
            case Number number -> out.append(number);
            case Boolean truth -> out.append(truth);
            case null -> out.append("null");
            default -> quoted(value.toString());
        }
    }

    private void object(Map<?, ?> map, int depth) {
        out.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            newLine(depth);
            quoted(entry.getKey().toString());
            out.append(": ");
            write(entry.getValue(), depth);
            comma(entries.hasNext());
        }
        close('}', map.isEmpty(), depth);
    }

    private void array(List<?> items, int depth) {
        out.append('[');
        Iterator<?> iterator = items.iterator();
        while (iterator.hasNext()) {
            newLine(depth);
            write(iterator.next(), depth);
            comma(iterator.hasNext());
        }
        close(']', items.isEmpty(), depth);
    }

    private void comma(boolean more) {
        if (more) {
            out.append(indented ? "," : ", ");
        }
    }

    private void close(char bracket, boolean empty, int depth) {
        if (!empty) {
            newLine(depth - 1);
        }
        out.append(bracket);
    }

    private void newLine(int depth) {
        if (indented) {
            out.append('\n').repeat("  ", depth);
        }
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~' && c != '"' && c != '\\') {
                out.append(c);
            } else {
                escaped(c);
            }
        }
        out.append('"');
    }

    private void escaped(char c) {
        out.append('\\');
        switch (c) {
            case '"', '\\' -> out.append(c);
            case '\n' -> out.append('n');
            case '\r' -> out.append('r');
            case '\t' -> out.append('t');
            case '\f' -> out.append('f');
            case '\b' -> out.append('b');
            default ->
                out.append('u')
                        .append(HEX.charAt(c >> 12))
                        .append(HEX.charAt(c >> 8 & 15))
                        .append(HEX.charAt(c >> 4 & 15))
                        .append(HEX.charAt(c & 15));
        }
    }
}
