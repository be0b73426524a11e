package io.lookline.lineage.source;

import io.lookline.lookml.liquid.Context;
import io.lookline.lookml.project.LookmlOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An explore as Looker lists it.
 *
 * @param model the name of its model
 * @param views by the names under which fields know them
 * @param fields by their full names
 * @param options what decides about the texts of both
 */
public record ListedExplore(
        String model, String name, Map<String, View> views, Map<String, Field> fields, LookmlOptions options) {
    /**
     * @param name its own
     * @param table its {@code sql_table_name}; blank when Looker tells none
     */
    public record View(String name, String table) {}

    /**
     * @param sql blank when Looker tells none
     * @param primaryKey whether it tells the rows of its view apart
     * @param count whether it is a measure of type {@code count}
     */
    public record Field(String sql, boolean primaryKey, boolean count) {
        /** A count that does not say of what. */
        boolean countsRows() {
            return count && sql.isBlank();
        }
    }

    /** What a text that stands in a view can become. */
    List<String> rendered(String text, String alias) {
        Context place = Context.NONE.inModel(model).inExplore(name).inView(view(alias));
        return options.render(text, place).texts();
    }

    /** The own name of the view that goes by an alias. */
    String view(String alias) {
        return Optional.ofNullable(views.get(alias)).map(View::name).orElse(alias);
    }
}
