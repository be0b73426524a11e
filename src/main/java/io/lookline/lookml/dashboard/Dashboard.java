package io.lookline.lookml.dashboard;

import io.lookline.lookml.Position;
import java.util.List;

/**
 * A LookML dashboard. What is not given is an empty text or list.
 *
 * @param name what stands behind {@code dashboard:}; Looker's id of it is {@code model::name}
 * @param parents the dashboards that it {@code extends}; of two, the later one counts more
 * @param extensionRequired whether it is only there to be extended
 * @param position where it begins in its file
 */
public record Dashboard(
        String name,
        String title,
        String description,
        List<String> parents,
        boolean extensionRequired,
        List<DashboardElement> elements,
        List<DashboardFilter> filters,
        Position position) {
    /** What this dashboard says, and for the rest what one does that it extends; elements and filters by their names. */
    Dashboard over(Dashboard other) {
        return new Dashboard(
                name,
                Overlay.text(title, other.title),
                Overlay.text(description, other.description),
                parents,
                extensionRequired,
                Overlay.byName(elements, other.elements, DashboardElement::name, DashboardElement::over),
                Overlay.byName(filters, other.filters, DashboardFilter::name, DashboardFilter::over),
                position);
    }
}
