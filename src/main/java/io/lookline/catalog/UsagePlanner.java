package io.lookline.catalog;

import java.util.ArrayList;
import java.util.List;

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
        SourceMark.parse(mark)
                .usage()
                .map(seen -> new Usage.Day(seen.day(), seen.count()))
                .filter(day -> day.count() > 0 && !isKnown(day, stored.usage()))
                .ifPresent(day -> usage.add(new Usage(stored.asset().fqn(), day)));
    }

    /** The catalog shows its latest day; a dashboard without usage shows today with a count of 0. */
    private static boolean isKnown(Usage.Day day, Usage.Day latest) {
        if (latest == null || latest.count() == 0) {
            return false;
        }
        return latest.date().isAfter(day.date()) || latest.date().equals(day.date()) && latest.count() == day.count();
    }
}
