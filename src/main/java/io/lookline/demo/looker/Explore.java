package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An explore: a view and the views joined to it.
 *
 * @param place where it is defined
 * @param given the properties that do not follow from the others
 * @param sources the base view first, then the joins
 */
public record Explore(String name, Place place, ObjectNode given, List<Source> sources) {

    public Explore {
        sources = List.copyOf(sources);
    }

    /**
     * The model that defines an explore.
     *
     * @param connection the database connection
     */
    record Place(String model, String project, String connection) {}

    static Explore of(String name, Place place, View base) {
        return new Explore(name, place, Json.object(), List.of(new Source(base.name(), base, null)));
    }

    Explore joining(View view, String on) {
        return joining(view, view.name(), on);
    }

    /** A join with {@code from}. */
    Explore joining(View view, String alias, String on) {
        List<Source> more = new ArrayList<>(sources);
        more.add(new Source(alias, view, on));
        return new Explore(name, place, given, more);
    }

    Explore described(String label, String description) {
        return with(given.deepCopy().put("label", label).put("description", description));
    }

    Explore tagged(String... tags) {
        ObjectNode changed = given.deepCopy();
        ArrayNode array = changed.putArray("tags");
        List.of(tags).forEach(array::add);
        return with(changed);
    }

    Explore asHidden() {
        return with(given.deepCopy().put("hidden", true));
    }

    /** This explore with an error: it has no fields then. */
    Explore broken(String message) {
        ObjectNode changed = given.deepCopy();
        changed.putArray("errors").addObject().put("message", message).put("field_error", false);
        return with(changed);
    }

    boolean hidden() {
        return given.path("hidden").asBoolean();
    }

    /** The full names of the fields of a category, in order. */
    List<String> fieldNames(String category) {
        return sources.stream()
                .flatMap(source -> source.view().fields().stream()
                        .filter(field -> field.category().equals(category))
                        .map(field -> source.alias() + "." + field.name()))
                .toList();
    }

    String project() {
        return place.project();
    }

    String link(String file, int line) {
        return "/projects/" + project() + "/files/" + URLEncoder.encode(file, StandardCharsets.UTF_8) + "?line=" + line;
    }

    /** The entry in the list of models. */
    ObjectNode entry() {
        ObjectNode entry = Json.object();
        entry.put("name", name).put("label", label()).put("hidden", hidden());
        entry.set("description", given.path("description").isTextual() ? given.get("description") : NullNode.instance);
        return entry.put("group_label", Words.title(place.model()));
    }

    /** The whole explore, sparse. */
    ObjectNode json() {
        String file = place.model() + ".model.lkml";
        ObjectNode json = Json.object();
        json.put("id", place.model() + "::" + name).put("name", name);
        json.put("model_name", place.model()).put("project_name", project());
        json.put("label", label()).put("title", label()).put("group_label", Words.title(place.model()));
        json.put("view_name", sources.getFirst().view().name());
        json.put("sql_table_name", sources.getFirst().view().table());
        json.put("connection_name", place.connection()).put("dialect_name", "bigquery_standard_sql");
        json.put("source_file", file).put("lookml_link", link(file, 10 + 12 * name.length()));
        ArrayNode scopes = json.putArray("scopes");
        sources.forEach(source -> scopes.add(source.alias()));
        ArrayNode joins = json.putArray("joins");
        sources.stream().skip(1).forEach(source -> joins.add(source.json()));
        json.setAll(given);
        json.set("fields", fields());
        return json;
    }

    private ObjectNode fields() {
        ObjectNode fields = Json.object();
        for (String category : List.of("dimension", "measure", "filter", "parameter")) {
            ArrayNode array = fields.putArray(category + "s");
            sources.stream().filter(source -> !given.has("errors")).forEach(source -> source.view().fields().stream()
                    .filter(field -> field.category().equals(category))
                    .forEach(field -> array.add(field.json(this, source))));
        }
        return fields;
    }

    private String label() {
        return given.path("label").asText(Words.title(name));
    }

    private Explore with(ObjectNode changed) {
        return new Explore(name, place, changed, sources);
    }
}
