package io.lookline.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The days whose count of views the catalog does not know yet. A day is reported by its whole count, so that a second report does no harm. */
final class UsagePlanner {
    private UsagePlanner() {}

    static List<Usage> plan(List<Change<Dashboard>> dashboards) {
        List<Usage> usage = new ArrayList<>();
        for (Change<Dashboard> change : dashboards) {
            switch (change) {
                case Change.Update<Dashboard> update -> add(update.stored(), update.sourceHash(), usage);
                case Change.Unchanged<Dashboard> same ->
                    add(same.stored(), same.stored().sourceHash(), usage);
                case Change.Create<Dashboard> _, Change.LeftDeleted<Dashboard> _ -> {}
            }
        }
        return usage;
    }

    private static void add(Stored<Dashboard> stored, String mark, List<Usage> usage) {
        Stream.of(stored.mark(), SourceMark.parse(mark))
                .flatMap(each -> each.usage().stream())
                .map(each -> new Usage.Day(each.day(), each.count()))
                .distinct()
                .filter(day -> day.count() > 0 && !isKnown(day, stored.usage()))
                .map(day -> new Usage(stored.asset().fqn(), day))
                .forEach(day -> replaceSameDay(usage, day));
    }

    /** The catalog shows its latest day; a dashboard without usage shows today with a count of 0. */
    private static boolean isKnown(Usage.Day day, Usage.Day latest) {
        if (latest == null || latest.count() == 0) {
            return false;
        }
        return latest.date().isAfter(day.date()) || latest.date().equals(day.date()) && latest.count() == day.count();
    }

    private static void replaceSameDay(List<Usage> usage, Usage day) {
        if (!usage.isEmpty()
                && usage.getLast().dashboardFqn().equals(day.dashboardFqn())
                && usage.getLast().day().date().equals(day.day().date())) {
            usage.removeLast();
        }
        usage.add(day);
    }
}
