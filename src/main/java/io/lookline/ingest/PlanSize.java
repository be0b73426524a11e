package io.lookline.ingest;

import io.lookline.catalog.Change;
import io.lookline.catalog.EdgeChange;
import io.lookline.catalog.Plan;

/** How much a plan writes. */
final class PlanSize {
    private PlanSize() {}

    /** Items that the plan creates, changes or deletes. */
    static long writes(Plan plan) {
        return (plan.writeService() ? 1 : 0)
                + (plan.writeClassification() ? 1 : 0)
                + plan.newTags().size()
                + plan.assets().filter(PlanSize::isWrite).count()
                + plan.edges().stream()
                        .filter(edge -> !(edge instanceof EdgeChange.Keep))
                        .count()
                + plan.usage().size()
                + plan.deletions().effective().size();
    }

    private static boolean isWrite(Change<?> change) {
        return change instanceof Change.Create<?> || change instanceof Change.Update<?>;
    }
}
