package io.lookline.looker;

import java.util.List;

/**
 * An explore as Looker describes it. Texts may be null, lists are never.
 *
 * @param viewName the view that the joins start from
 * @param connection the database connection
 * @param sqlTableName the table of that view, as LookML writes it
 * @param joins the views that are joined, by the names under which fields are known
 * @param errors what Looker says is wrong with it; then fields may be missing
 */
public record Explore(
        String model,
        String name,
        String label,
        String description,
        String project,
        boolean hidden,
        List<String> tags,
        List<Field> dimensions,
        List<Field> measures,
        String viewName,
        String connection,
        String sqlTableName,
        List<Join> joins,
        List<String> errors) {

    /** Looker's id of the explore: {@code model::explore}. */
    public String id() {
        return model + "::" + name;
    }

    /**
     * @param name the name under which its fields are known
     * @param from the view, where that is called otherwise; null otherwise
     * @param sqlTableName its table, as LookML writes it; null when Looker does not say
     */
    public record Join(String name, String from, String sqlTableName) {
        /** The name of the view itself. */
        public String view() {
            return from == null || from.isBlank() ? name : from;
        }
    }

    /**
     * @param name fully qualified: {@code view.field}
     * @param view the name under which its view is joined; null when Looker does not say
     * @param originalView the view that the field is defined in; null when Looker does not say
     * @param dimensionGroup fully qualified; null outside of a group
     * @param sql as LookML writes it; null when there is none, when it was not asked for since there are files of its model, and when
     *     the API user may not see LookML
     */
    public record Field(
            String name,
            String label,
            String labelShort,
            String description,
            String type,
            boolean primaryKey,
            List<String> tags,
            String view,
            String originalView,
            String dimensionGroup,
            String sql) {}
}
