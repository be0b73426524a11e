package io.lookline.looker;

import io.lookline.looker.DashboardAnswer.Element;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Whether answers hold the nested things that they were asked for. */
final class DashboardAnswers {
    private DashboardAnswers() {}

    static boolean lack(List<Parsed<DashboardAnswer>> answers) {
        return lack(answers.stream().map(Parsed::value).filter(Objects::nonNull).toList());
    }

    static boolean lack(DashboardAnswer answer) {
        return lack(List.of(answer));
    }

    /** Elements without ids, or with the ids of queries or Looks of which not one has come along. */
    private static boolean lack(Collection<DashboardAnswer> dashboards) {
        if (!dashboards.isEmpty() && dashboards.stream().allMatch(dashboard -> dashboard.dashboardElements() == null)) {
            return true;
        }
        List<Element> elements = dashboards.stream()
                .map(DashboardAnswer::dashboardElements)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(Parsed::value)
                .filter(Objects::nonNull)
                .toList();
        return neverAnswered(elements.stream().map(Element::id).toList())
                || queriesLack(elements.stream()
                        .filter(element -> element.queryId() != null)
                        .toList())
                || queriesLack(elements.stream()
                        .filter(element -> TileMapping.lookId(element) != null)
                        .toList());
    }

    private static boolean neverAnswered(List<String> ids) {
        return !ids.isEmpty() && ids.stream().allMatch(Objects::isNull);
    }

    private static boolean queriesLack(List<Element> elements) {
        return !elements.isEmpty()
                && elements.stream()
                        .allMatch(element -> TileMapping.effectiveQuery(element).isEmpty());
    }
}
