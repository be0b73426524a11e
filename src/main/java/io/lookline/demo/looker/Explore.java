package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import io.lookline.demo.looker.LookmlProject.Spot;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An explore: a view and the views joined to it.
 *
 * @param place where it is defined
 * @param given the properties that do not follow from the others
 * @param sources the base view first, then the joins
 */
public record Explore(String name, Place place, ObjectNode given, List<Source> sources) {

    private static final List<String> CATEGORIES = List.of("dimension", "measure", "filter", "parameter");

    public Explore {
        sources = List.copyOf(sources);
    }

    /**
     * The model that defines an explore.
     *
     * @param connection the database connection
     */
    record Place(String model, LookmlProject project, String connection) {}

    /** An explore whose fields have the view's name, be it the explore's too or given by {@code view_name}. */
    static Explore of(String name, Place place, View base) {
        return new Explore(name, place, Json.object(), List.of(Source.of(base.name(), base)));
    }

    /** An explore with {@code from}: the fields have the explore's name. */
    static Explore from(String name, Place place, View base) {
        return new Explore(name, place, Json.object(), List.of(Source.of(name, base)));
    }

    Explore joining(View view, String on) {
        return joining(view, view.name(), on);
    }

    /** A join with {@code from}. */
    Explore joining(View view, String alias, String on) {
        return joining(Source.of(alias, view).saying("sql_on", on));
    }

    Explore joining(Source source) {
        List<Source> more = new ArrayList<>(sources);
        more.add(source);
        return new Explore(name, place, given, more);
    }

    /** This explore with {@code fields} that take away the fields of a set. */
    Explore without(String alias, String set) {
        List<Source> changed = sources.stream()
                .map(source -> source.alias().equals(alias)
                        ? source.hiding(source.view().sets().get(set))
                        : source)
                .toList();
        return new Explore(name, place, given, changed);
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

    Explore at(Place defined) {
        return new Explore(name, defined, given, sources);
    }

    boolean hidden() {
        return given.path("hidden").asBoolean();
    }

    /** The full names of the fields of a category, in order. */
    List<String> fieldNames(String category) {
        return sources.stream()
                .flatMap(source -> source.fields().stream()
                        .filter(field -> field.category().equals(category))
                        .map(field -> source.alias() + "." + field.name()))
                .toList();
    }

    String project() {
        return place.project().name();
    }

    /** The way into Looker's editor, which knows files by one encoded path. */
    static String link(Spot spot) {
        String path = URLEncoder.encode(spot.file(), StandardCharsets.UTF_8);
        return "/projects/" + spot.project() + "/files/" + path + "?line=" + spot.line();
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
        ObjectNode json = Json.object();
        json.put("id", place.model() + "::" + name).put("name", name);
        json.put("model_name", place.model()).put("project_name", project());
        json.put("label", label()).put("title", label()).put("group_label", Words.title(place.model()));
        json.put("view_name", sources.getFirst().view().name());
        json.put("sql_table_name", sources.getFirst().view().table());
        json.put("connection_name", place.connection()).put("dialect_name", "bigquery_standard_sql");
        place.project().explore(name).ifPresent(spot -> json.put(
                        "source_file", spot.file().replaceFirst(".*/", ""))
                .put("lookml_link", link(spot)));
        ArrayNode scopes = json.putArray("scopes");
        sources.forEach(source -> scopes.add(source.alias()));
        ArrayNode joins = json.putArray("joins");
        sources.stream().skip(1).forEach(source -> joins.add(source.json()));
        json.set("sets", sets());
        json.setAll(given);
        json.set("fields", fields());
        return json;
    }

    private ObjectNode fields() {
        ObjectNode fields = Json.object();
        for (String category : CATEGORIES) {
            ArrayNode array = fields.putArray(category + "s");
            sources.stream().filter(source -> !given.has("errors")).forEach(source -> source.fields().stream()
                    .filter(field -> field.category().equals(category))
                    .forEach(field -> array.add(field.json(this, source))));
        }
        return fields;
    }

    /** Those that the views declare, and those that Looker makes of every view and of the whole. */
    private ArrayNode sets() {
        ArrayNode sets = Json.array();
        for (Source source : sources) {
            source.view()
                    .sets()
                    .forEach((set, fields) -> addSet(
                            sets,
                            source.alias() + "." + set,
                            fields.stream().map(field -> source.alias() + "." + field)));
        }
        for (Source source : sources) {
            addSet(sets, source.alias(), source.fields().stream().map(field -> source.alias() + "." + field.name()));
        }
        addSet(sets, "ALL_FIELDS", CATEGORIES.stream().flatMap(category -> fieldNames(category).stream()));
        return sets;
    }

    private static void addSet(ArrayNode sets, String set, Stream<String> fields) {
        ArrayNode value = sets.addObject().put("name", set).putArray("value");
        fields.forEach(value::add);
    }

    private String label() {
        return given.path("label").asText(Words.title(name));
    }

    private Explore with(ObjectNode changed) {
        return new Explore(name, place, changed, sources);
    }
}
