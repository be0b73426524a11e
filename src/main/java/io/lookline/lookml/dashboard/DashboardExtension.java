package io.lookline.lookml.dashboard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Gives dashboards what they take from those that they extend. */
public final class DashboardExtension {
    private DashboardExtension() {}

    /**
     * The same dashboards in the same order, each with the elements, filters and texts of its parents and of theirs.
     * A parent that is not among them gives nothing, and neither does a dashboard that extends itself.
     *
     * @param dashboards those that one model includes; of two of one name the later one is taken for a parent
     */
    public static List<Dashboard> resolve(List<Dashboard> dashboards) {
        Map<String, Dashboard> byName = new LinkedHashMap<>();
        dashboards.forEach(each -> byName.put(each.name(), each));
        return dashboards.stream().map(each -> resolve(each, byName)).toList();
    }

    private static Dashboard resolve(Dashboard dashboard, Map<String, Dashboard> byName) {
        List<Dashboard> line = line(dashboard, byName);
        Dashboard resolved = line.getLast();
        for (Dashboard each : line.reversed().subList(1, line.size())) {
            resolved = each.over(resolved);
        }
        return resolved;
    }

    /** The dashboard and those that it extends, who counts more first; each once. */
    private static List<Dashboard> line(Dashboard dashboard, Map<String, Dashboard> byName) {
        List<Dashboard> line = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<Dashboard> next = new ArrayDeque<>(List.of(dashboard));
        while (!next.isEmpty()) {
            Dashboard each = next.pop();
            if (seen.add(each.name())) {
                line.add(each);
                each.parents().stream()
                        .map(byName::get)
                        .filter(Objects::nonNull)
                        .forEach(next::push);
            }
        }
        return line;
    }
}
