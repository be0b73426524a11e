package io.lookline.looker;

import io.lookline.config.FilterPattern;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.looker.Listing.Filtered;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/**
 * What is to be read of the list of dashboards.
 *
 * @param ids the selected ones
 * @param total how many user-defined dashboards there are, selected or not
 */
record DashboardSelection(SequencedSet<String> ids, List<Filtered> filtered, List<Diagnostic> failures, int total) {

    static DashboardSelection of(
            List<Parsed<DashboardAnswer>> list, FilterPattern titles, FolderRules folders, LookerProblems problems) {
        DashboardSelection selection =
                new DashboardSelection(new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>(), userDefined(list));
        Set<String> seen = new HashSet<>();
        for (Parsed<DashboardAnswer> item : list) {
            if (!item.isGood()) {
                selection.failures.add(problems.malformedDashboard(item.id(), item.problem()));
            } else if (item.value().id() == null) {
                selection.failures.add(problems.malformedDashboard("", "no id"));
            } else if (seen.add(item.value().id())) {
                selection.sort(item.value(), titles, folders);
            }
        }
        return selection;
    }

    private void sort(DashboardAnswer dashboard, FilterPattern titles, FolderRules folders) {
        boolean named = dashboard.title() != null && !dashboard.title().isEmpty();
        Optional<String> reason = titles.keeps(named ? dashboard.title() : dashboard.id())
                ? folders.excludedBy(dashboard.folder(), null)
                : Optional.of("dashboardFilterPattern");
        reason.ifPresentOrElse(key -> filtered.add(new Filtered(dashboard.id(), key)), () -> ids.add(dashboard.id()));
    }

    private static int userDefined(List<Parsed<DashboardAnswer>> list) {
        return (int) list.stream()
                .map(item -> item.isGood() ? String.valueOf(item.value().id()) : item.id())
                .filter(id -> !isLookml(id))
                .distinct()
                .count();
    }

    /** Whether pages would hold what the filters exclude. */
    boolean excludesUserDefined() {
        return filtered.stream().anyMatch(excluded -> !isLookml(excluded.id()));
    }

    /** LookML dashboards are {@code model::name}; the search does not know them. */
    static boolean isLookml(String id) {
        return id.contains("::");
    }
}
