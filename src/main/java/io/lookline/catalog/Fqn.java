package io.lookline.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Fully qualified names: parts joined by dots, where a part that itself holds a dot stands in double quotes and nothing
 * else does (OpenMetadata 1.12.6).
 */
public final class Fqn {
    private Fqn() {}

    /** Joins raw names: {@code of("svc", "a.b")} is {@code svc."a.b"}. */
    public static String of(String... names) {
        return Arrays.stream(names).map(Fqn::quote).collect(Collectors.joining("."));
    }

    /** A data model's name: the server puts the word {@code model} between the service and the name. */
    public static String ofDataModel(String service, String name) {
        return of(service, "model", name);
    }

    /** The name of a column of an entity whose fully qualified name is given. */
    public static String ofColumn(String entityFqn, String column) {
        return entityFqn + "." + quote(column);
    }

    /** The first raw name of a full name: {@code a.b} of {@code "a.b".c}. */
    public static String first(String fqn) {
        return split(fqn).getFirst();
    }

    /** The raw names of a full name, the outermost first: {@code a.b} and {@code c} of {@code "a.b".c}. */
    public static List<String> split(String fqn) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        boolean quoted = false;
        for (char letter : fqn.toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == '.' && !quoted) {
                names.add(name.toString());
                name.setLength(0);
            } else {
                name.append(letter);
            }
        }
        names.add(name.toString());
        return List.copyOf(names);
    }

    /** One part as it stands in a fully qualified name. */
    public static String quote(String name) {
        return name.contains(".") ? '"' + name + '"' : name;
    }
}
