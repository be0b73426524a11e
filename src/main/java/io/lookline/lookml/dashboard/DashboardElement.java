package io.lookline.lookml.dashboard;

import io.lookline.lookml.Position;
import java.util.List;
import java.util.Map;

/**
 * A tile of a dashboard. What is not given is an empty text, list or map.
 *
 * @param type {@code looker_line}, {@code single_value}, {@code text} …
 * @param look the id of a Look, where the element shows one
 * @param listen the field, {@code view.field}, by the name of the dashboard's filter that it listens to
 * @param mergedQueries the sources of merged results
 */
public record DashboardElement(
        String name,
        String title,
        String type,
        String noteText,
        String bodyText,
        String look,
        DashboardQuery query,
        Map<String, String> listen,
        List<DashboardQuery> mergedQueries,
        Position position) {
    /** What this element says, and for the rest what one does that it extends. */
    DashboardElement over(DashboardElement other) {
        return new DashboardElement(
                name,
                Overlay.text(title, other.title),
                Overlay.text(type, other.type),
                Overlay.text(noteText, other.noteText),
                Overlay.text(bodyText, other.bodyText),
                Overlay.text(look, other.look),
                query.over(other.query),
                Overlay.map(listen, other.listen),
                Overlay.list(mergedQueries, other.mergedQueries),
                position);
    }
}
