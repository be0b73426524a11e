package io.lookline.catalog;

import io.lookline.diagnostic.Diagnostic;
import java.util.List;

/**
 * What is to be soft-deleted.
 *
 * @param delete in the order in which it is done: dashboards, charts, data models
 * @param refusals one sentence per kind of which too much would go; then nothing is deleted
 * @param withheld what a safety rule kept alive
 */
public record DeletionPlan(List<Deletion> delete, List<String> refusals, List<Diagnostic> withheld) {
    public DeletionPlan {
        delete = List.copyOf(delete);
        refusals = List.copyOf(refusals);
        withheld = List.copyOf(withheld);
    }

    /** What is really deleted: nothing when a safety rule refused. */
    public List<Deletion> effective() {
        return refusals.isEmpty() ? delete : List.of();
    }

    /** @param id the server's id */
    public record Deletion(AssetKind kind, String id, String fqn, boolean filtered) {}
}
