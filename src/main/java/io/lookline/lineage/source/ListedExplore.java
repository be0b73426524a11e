package io.lookline.lineage.source;

import java.util.Map;

/**
 * An explore as Looker lists it.
 *
 * @param model the name of its model, which Liquid may ask for
 * @param tables the {@code sql_table_name} of each view, by the name under which fields know it
 * @param fields by their full names
 */
public record ListedExplore(String model, String name, Map<String, String> tables, Map<String, Field> fields) {
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
}
