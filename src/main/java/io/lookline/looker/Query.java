package io.lookline.looker;

import java.util.List;

/**
 * A query against one explore. Everything may be null but the lists.
 *
 * @param model the explore's model
 * @param explore what Looker calls {@code view} here
 * @param fields {@code view.field}; names without a dot are dynamic fields
 * @param filters the names of the filtered fields: keys of {@code filters}, and dashboard filters that the tile listens to
 * @param dashboardFilters those among them that dashboard filters set
 * @param filterExpression conditions that {@code filters} cannot say
 * @param sorts {@code view.field}, perhaps followed by a direction
 * @param dynamicFields a JSON array as text: table calculations, custom measures and dimensions
 */
public record Query(
        String model,
        String explore,
        List<String> fields,
        List<String> pivots,
        List<String> fillFields,
        List<String> filters,
        List<String> dashboardFilters,
        List<String> sorts,
        String filterExpression,
        String dynamicFields,
        String visualisation,
        String shareUrl) {

    /** Looker's id of the explore, as {@link Explore#id()} gives it. */
    public String exploreId() {
        return model + "::" + explore;
    }
}
