package io.lookline.lookml.dashboard;

import java.util.List;
import java.util.Map;

/**
 * What an element asks of an explore, or one source of merged results. What is not given is an empty text, list or map.
 *
 * @param model empty where it is that of the dashboard's file
 * @param fields {@code view.field} in the order of the columns; those of {@code dimensions} and {@code measures} too
 * @param filters the filter expression by {@code view.field}
 * @param sorts {@code view.field} or {@code view.field desc}
 */
public record DashboardQuery(
        String model,
        String explore,
        List<String> fields,
        List<String> pivots,
        Map<String, String> filters,
        List<String> sorts,
        List<DynamicField> dynamicFields) {
    /** What this query gives, and for the rest what another one does. */
    DashboardQuery over(DashboardQuery other) {
        return new DashboardQuery(
                Overlay.text(model, other.model),
                Overlay.text(explore, other.explore),
                Overlay.list(fields, other.fields),
                Overlay.list(pivots, other.pivots),
                Overlay.map(filters, other.filters),
                Overlay.list(sorts, other.sorts),
                Overlay.list(dynamicFields, other.dynamicFields));
    }
}
