package io.lookline.lineage;

import io.lookline.looker.Explore;
import io.lookline.looker.Explore.Field;
import java.util.ArrayList;
import java.util.List;

/** Builds an explore as Looker describes it: {@code explore("m", "e").dimension("orders.id", "number")}. */
final class Explores {
    private final String model;
    private final String name;
    private String label;
    private final List<String> tags = new ArrayList<>();
    private final List<Field> dimensions = new ArrayList<>();
    private final List<Field> measures = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final List<Explore.Join> joins = new ArrayList<>();
    private String base;
    private String connection;
    private String table;

    private Explores(String model, String name) {
        this.model = model;
        this.name = name;
    }

    static Explores explore(String model, String name) {
        return new Explores(model, name);
    }

    Explores label(String text) {
        label = text;
        return this;
    }

    Explores tag(String tag) {
        tags.add(tag);
        return this;
    }

    /** A column of its view. */
    Explores dimension(String field, String type) {
        String sql = "${TABLE}." + field.substring(field.indexOf('.') + 1) + " ";
        return dimension(new Field(field, null, null, null, type, false, List.of(), null, null, null, sql));
    }

    /** A field whose SQL Looker does not tell. */
    Explores untold(String field) {
        return dimension(new Field(field, null, null, null, "string", false, List.of(), null, null, null, null));
    }

    Explores dimension(Field field) {
        dimensions.add(field);
        return this;
    }

    Explores measure(String field, String type) {
        measures.add(new Field(field, null, null, null, type, false, List.of(), null, null, null, null));
        return this;
    }

    /** A field of a dimension group, as {@code orders.created_date} of {@code orders.created}. */
    Explores ofGroup(String field, String group) {
        return dimension(new Field(field, null, null, null, "date_date", false, List.of(), null, null, group, null));
    }

    /** A field whose view is called otherwise. */
    Explores ofView(String field, String view) {
        return dimension(new Field(field, null, null, null, "string", false, List.of(), null, view, null, null));
    }

    Explores base(String view) {
        base = view;
        return this;
    }

    Explores connection(String name) {
        connection = name;
        return this;
    }

    /** The table of the base view. */
    Explores table(String sqlTableName) {
        table = sqlTableName;
        return this;
    }

    /** A field whose SQL Looker tells. */
    Explores sql(String field, String sql) {
        return dimension(new Field(field, null, null, null, "string", false, List.of(), null, null, null, sql));
    }

    /** @param from null for a view that is called as the join */
    Explores join(String joined, String from) {
        joins.add(new Explore.Join(joined, from, null));
        return this;
    }

    Explores error(String text) {
        errors.add(text);
        return this;
    }

    Explore build() {
        return new Explore(
                model,
                name,
                label,
                null,
                "project",
                false,
                tags,
                dimensions,
                measures,
                base,
                connection,
                table,
                joins,
                errors);
    }
}
