package io.lookline.lookml.dashboard;

import io.lookline.lookml.Position;
import java.util.List;

/**
 * A filter of a dashboard. What is not given is an empty text or list.
 *
 * @param type {@code field_filter}, {@code date_filter} …
 * @param field {@code view.field}
 * @param listensToFilters the names of the filters that narrow the choice of this one
 */
public record DashboardFilter(
        String name,
        String title,
        String type,
        String defaultValue,
        String model,
        String explore,
        String field,
        List<String> listensToFilters,
        Position position) {
    /** What this filter says, and for the rest what one does that it extends. */
    DashboardFilter over(DashboardFilter other) {
        return new DashboardFilter(
                name,
                Overlay.text(title, other.title),
                Overlay.text(type, other.type),
                Overlay.text(defaultValue, other.defaultValue),
                Overlay.text(model, other.model),
                Overlay.text(explore, other.explore),
                Overlay.text(field, other.field),
                Overlay.list(listensToFilters, other.listensToFilters),
                position);
    }
}
