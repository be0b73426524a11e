package io.lookline.catalog;

import io.lookline.catalog.DesiredState.Scope;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Decides what is soft-deleted. What was not read completely is never the ground for a deletion; an empty list counts
 * as incomplete, for access grants can empty one; what exists and could not be read stays; and when too large a share
 * of a kind would go, nothing goes until somebody says so.
 */
final class DeletionPlanner {
    private final PlanPolicy.Deletion policy;
    private final List<DeletionPlan.Deletion> delete = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private final List<Diagnostic> withheld = new ArrayList<>();

    DeletionPlanner(PlanPolicy.Deletion policy) {
        this.policy = policy;
    }

    /**
     * @param kind the kind in question
     * @param desired the names that stay
     * @param stored the entities of this kind that this program makes
     */
    DeletionPlanner consider(AssetKind kind, Set<String> desired, Collection<? extends Stored<?>> stored, Scope scope) {
        List<? extends Stored<?>> living =
                stored.stream().filter(entity -> !entity.deleted()).toList();
        List<? extends Stored<?>> gone = living.stream()
                .filter(entity -> !desired.contains(entity.asset().fqn()))
                .filter(entity -> !scope.failed().contains(entity.asset().fqn()))
                .filter(entity -> scope.covers(entity.asset().fqn()))
                .filter(entity ->
                        policy.filtered() || !scope.filters(entity.asset().fqn()))
                .toList();
        if (gone.isEmpty() || !policy.allows(kind)) {
            return this;
        }
        if (!scope.complete() || desired.isEmpty() && scope.filtered().isEmpty()) {
            withhold(kind, gone, scope);
            return this;
        }
        gone.stream()
                .map(entity -> new DeletionPlan.Deletion(
                        kind,
                        entity.id(),
                        entity.asset().fqn(),
                        scope.filters(entity.asset().fqn())))
                .forEach(delete::add);
        refuseIfTooMany(kind, gone.size(), living.size());
        return this;
    }

    private void withhold(AssetKind kind, List<? extends Stored<?>> gone, Scope scope) {
        String cause = scope.complete() ? "Looker listed none at all" : "they were not read completely from Looker";
        gone.forEach(entity -> withheld.add(new Diagnostic(
                Code.DELETION_WITHHELD,
                kind.itemType(),
                entity.asset().fqn(),
                "",
                "not deleted although Looker did not list it: " + cause,
                "")));
    }

    private void refuseIfTooMany(AssetKind kind, int gone, int living) {
        if (!policy.force() && gone > policy.smallest() && gone * 100.0 > policy.maxShare() * living) {
            refusals.add("%d of %d %ss would be deleted, more than %s %%"
                    .formatted(gone, living, kind.itemType().label(), percent(policy.maxShare())));
        }
    }

    private static String percent(double share) {
        return share == Math.rint(share) ? Long.toString((long) share) : Double.toString(share);
    }

    DeletionPlan plan() {
        return new DeletionPlan(delete, refusals, withheld);
    }
}
