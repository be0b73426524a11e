package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A view as an explore knows it.
 *
 * @param alias the prefix of the names of its fields; other than the view's name with {@code from}
 * @param given what the join says of itself, empty for the base view; Looker does not send its {@code sql}
 * @param shown which of the view's fields the explore has, by their names without the view's
 */
record Source(String alias, View view, ObjectNode given, Predicate<String> shown) {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{(\\w+\\.\\w+)}");

    static Source of(String alias, View view) {
        return new Source(alias, view, Json.object(), field -> true);
    }

    Source saying(String property, String value) {
        return new Source(alias, view, given.deepCopy().put(property, value), shown);
    }

    /** With {@code fields} of the join. */
    Source showing(Collection<String> fields) {
        ObjectNode changed = given.deepCopy();
        ArrayNode array = changed.putArray("fields");
        fields.forEach(field -> array.add(alias + "." + field));
        return new Source(alias, view, changed, Set.copyOf(fields)::contains);
    }

    /** With some fields taken away by the explore. */
    Source hiding(Collection<String> fields) {
        return new Source(alias, view, given, shown.and(field -> !fields.contains(field)));
    }

    List<Field> fields() {
        return view.fields().stream().filter(field -> shown.test(field.name())).toList();
    }

    String label() {
        return given.path("view_label").asText(Words.title(alias));
    }

    /** The entry among the joins. */
    ObjectNode json() {
        ObjectNode join = Json.object();
        join.put("name", alias).put("type", "left_outer").put("relationship", "many_to_one");
        join.put("from", alias.equals(view.name()) ? null : view.name());
        join.put("sql_table_name", view.table());
        ArrayNode dependent = join.putArray("dependent_fields");
        references().forEach(dependent::add);
        return join.setAll(given);
    }

    private Set<String> references() {
        Set<String> found = new LinkedHashSet<>();
        String condition = given.path("sql_on").asText() + given.path("sql").asText();
        REFERENCE.matcher(condition).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
