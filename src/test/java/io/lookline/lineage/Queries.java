package io.lookline.lineage;

import io.lookline.looker.Query;
import java.util.List;

/** Builds a query: {@code query("m", "e").fields("orders.id")}. */
final class Queries {
    private final String model;
    private final String explore;
    private List<String> fields = List.of();
    private List<String> pivots = List.of();
    private List<String> fillFields = List.of();
    private List<String> filters = List.of();
    private List<String> dashboardFilters = List.of();
    private List<String> sorts = List.of();
    private String filterExpression;
    private String dynamicFields;
    private String visualisation;

    private Queries(String model, String explore) {
        this.model = model;
        this.explore = explore;
    }

    static Queries query(String model, String explore) {
        return new Queries(model, explore);
    }

    Queries fields(String... names) {
        fields = List.of(names);
        return this;
    }

    Queries pivots(String... names) {
        pivots = List.of(names);
        return this;
    }

    Queries fillFields(String... names) {
        fillFields = List.of(names);
        return this;
    }

    Queries filters(String... names) {
        filters = List.of(names);
        return this;
    }

    /** Those of the filters that the dashboard sets. */
    Queries dashboardFilters(String... names) {
        dashboardFilters = List.of(names);
        return this;
    }

    Queries sorts(String... texts) {
        sorts = List.of(texts);
        return this;
    }

    Queries filterExpression(String text) {
        filterExpression = text;
        return this;
    }

    Queries dynamicFields(String json) {
        dynamicFields = json;
        return this;
    }

    Queries visualisation(String type) {
        visualisation = type;
        return this;
    }

    Query build() {
        return new Query(
                model,
                explore,
                fields,
                pivots,
                fillFields,
                filters,
                dashboardFilters,
                sorts,
                filterExpression,
                dynamicFields,
                visualisation,
                null);
    }
}
