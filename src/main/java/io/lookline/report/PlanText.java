package io.lookline.report;

import io.lookline.catalog.Asset;
import io.lookline.catalog.Change;
import io.lookline.catalog.DeletionPlan;
import io.lookline.catalog.EdgeChange;
import io.lookline.catalog.Plan;
import io.lookline.catalog.StaleLineage;
import io.lookline.catalog.Tag;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A plan for people, one line per write: {@code +} creates, {@code ~} changes, {@code -} deletes. */
public final class PlanText {
    private static final int MOST_FIELDS = 6;

    private final Plan plan;
    private final List<Diagnostic> diagnostics;
    private int creates;
    private int updates;
    private int deletes;

    /** @param diagnostics what was lost or changed before the plan was made */
    public PlanText(Plan plan, List<Diagnostic> diagnostics) {
        this.plan = plan;
        this.diagnostics = diagnostics;
    }

    /** Lines in the order in which they would be applied, then the totals. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(new DiagnosticText(diagnostics).lines());
        addService(lines);
        plan.assets().forEach(change -> add(change, lines));
        plan.edges().forEach(change -> add(change, lines));
        plan.usage().forEach(usage -> {
            updates++;
            lines.add("  ~ usage %s: %s on %s"
                    .formatted(
                            usage.dashboardFqn(),
                            Amounts.count((int) usage.day().count(), "view"),
                            usage.day().date()));
        });
        plan.deletions().delete().forEach(deletion -> add(deletion, lines));
        plan.deletions().refusals().forEach(refusal -> lines.add("Nothing would be deleted: " + refusal));
        addStale(lines);
        lines.add(totals());
        return lines;
    }

    private void addService(List<String> lines) {
        if (plan.writeService()) {
            create(ItemType.SERVICE, plan.service(), lines);
        }
        if (plan.writeClassification()) {
            create(ItemType.CLASSIFICATION, Tag.CLASSIFICATION, lines);
        }
        plan.newTags().forEach(tag -> create(ItemType.TAG, tag.fqn(), lines));
    }

    private void create(ItemType type, String name, List<String> lines) {
        creates++;
        lines.add("  + %s %s".formatted(type.label(), name));
    }

    private void add(Change<? extends Asset> change, List<String> lines) {
        switch (change) {
            case Change.Create<? extends Asset> create ->
                create(create.asset().kind().itemType(), create.fqn(), lines);
            case Change.Update<? extends Asset> update -> {
                updates++;
                String label = update.asset().kind().itemType().label();
                lines.add("  ~ %s %s: %s".formatted(label, update.fqn(), fields(update.fields())));
            }
            case Change.Unchanged<? extends Asset> _, Change.LeftDeleted<? extends Asset> _ -> {}
        }
    }

    private static String fields(List<String> fields) {
        String shown = fields.stream().limit(MOST_FIELDS).collect(Collectors.joining(", "));
        return fields.size() > MOST_FIELDS ? shown + " and " + (fields.size() - MOST_FIELDS) + " more" : shown;
    }

    private void add(EdgeChange change, List<String> lines) {
        switch (change) {
            case EdgeChange.Put put
            when put.isNew() -> create(ItemType.EDGE, put.key().toString(), lines);
            case EdgeChange.Put put -> {
                updates++;
                lines.add("  ~ edge %s: %s".formatted(put.key(), fields(put.fields())));
            }
            case EdgeChange.Remove remove -> {
                deletes++;
                lines.add("  - edge " + remove.key());
            }
            case EdgeChange.Keep _ -> {}
        }
    }

    private void add(DeletionPlan.Deletion deletion, List<String> lines) {
        deletes++;
        lines.add("  - %s %s%s"
                .formatted(
                        deletion.kind().itemType().label(), deletion.fqn(), deletion.filtered() ? " (filtered)" : ""));
    }

    private void addStale(List<String> lines) {
        StaleLineage stale = plan.stale();
        List<String> kinds = new ArrayList<>();
        if (stale.edges() > 0) {
            kinds.add(Amounts.count(stale.edges(), "stale edge"));
        }
        if (stale.columns() > 0) {
            kinds.add(Amounts.count(stale.columns(), "stale column pair"));
        }
        if (!kinds.isEmpty()) {
            boolean one = stale.edges() + stale.columns() == 1;
            lines.add("%s %s; set overrideLineage to remove %s."
                    .formatted(String.join(" and ", kinds), one ? "stays" : "stay", one ? "it" : "them"));
        }
    }

    private String totals() {
        if (creates + updates + deletes == 0) {
            return "No changes: the catalog holds what Looker says.";
        }
        String deletions = plan.deletions().refusals().isEmpty() ? "to delete" : "not deleted without --force-delete";
        return "Plan: %d to create, %d to change, %d %s.".formatted(creates, updates, deletes, deletions);
    }
}
