package io.lookline.ingest;

import io.lookline.catalog.AssetKind;
import io.lookline.catalog.Change;
import io.lookline.catalog.DeletionPlan;
import io.lookline.catalog.EdgeChange;
import io.lookline.catalog.Plan;
import io.lookline.catalog.Tag;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.lookline.diagnostic.Severity;
import io.lookline.openmetadata.WriteListener;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * The one account of a run: each item is entered when it is planned, filtered or failed, settled once, and counted once.
 * What is planned and never settled, because the run ended early, was not reached. For many threads at once.
 */
final class Account implements WriteListener {
    private record Item(ItemType type, String name) {}

    private final ItemNames names;
    private final BooleanSupplier stopping;
    private final Map<Item, Outcome> settled = new LinkedHashMap<>();
    private final Set<Item> open = new HashSet<>();
    private final Set<Item> warned = new HashSet<>();
    private final Set<Item> deletions = new HashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Account(ItemNames names, BooleanSupplier stopping) {
        this.names = names;
        this.stopping = stopping;
    }

    /** Enters everything that the plan names. */
    synchronized void enter(Plan plan) {
        enter(ItemType.SERVICE, plan.service(), plan.writeService());
        if (!plan.newTags().isEmpty() || !plan.knownTags().isEmpty()) {
            enter(ItemType.CLASSIFICATION, Tag.CLASSIFICATION, plan.writeClassification());
        }
        plan.newTags().forEach(tag -> enter(ItemType.TAG, tag.fqn(), true));
        plan.knownTags().forEach(tag -> enter(ItemType.TAG, tag.fqn(), false));
        plan.dataModels().forEach(change -> enter(AssetKind.DATA_MODEL, change));
        plan.charts().forEach(change -> enter(AssetKind.CHART, change));
        plan.dashboards().forEach(change -> enter(AssetKind.DASHBOARD, change));
        plan.edges().forEach(edge -> enter(ItemType.EDGE, edge.key().toString(), !(edge instanceof EdgeChange.Keep)));
        plan.usage().forEach(usage -> enter(ItemType.USAGE, usage.dashboardFqn(), true));
        for (DeletionPlan.Deletion deletion : plan.deletions().effective()) {
            Item item = new Item(deletion.kind().itemType(), deletion.fqn());
            deletions.add(item);
            settled.remove(item);
            open.add(item);
        }
    }

    private void enter(AssetKind kind, Change<?> change) {
        boolean pending =
                switch (change) {
                    case Change.Create<?> _, Change.Update<?> _ -> true;
                    case Change.Unchanged<?> _, Change.LeftDeleted<?> _ -> false;
                };
        enter(kind.itemType(), change.fqn(), pending);
    }

    private void enter(ItemType type, String name, boolean pending) {
        Item item = new Item(type, name);
        if (pending) {
            open.add(item);
        } else {
            settled.putIfAbsent(item, Outcome.UNCHANGED);
        }
    }

    /** An item that a filter left out. */
    synchronized void filtered(ItemType type, String id) {
        settled.putIfAbsent(new Item(type, names.fqn(type, id)), Outcome.FILTERED);
    }

    /** A thing to tell; an error fails the item it names, a warning marks it. */
    synchronized void tell(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
        Item item = item(diagnostic);
        switch (diagnostic.severity()) {
            case ERROR -> {
                open.remove(item);
                settled.put(item, Outcome.FAILED);
            }
            case WARNING -> warned.add(item);
            case INFO -> {}
        }
    }

    /** The loser of a name is an item of its own beside the one that has it. */
    private Item item(Diagnostic diagnostic) {
        return diagnostic.code() == Code.NAME_COLLISION
                ? new Item(diagnostic.type(), diagnostic.item())
                : new Item(diagnostic.type(), names.fqn(diagnostic.type(), diagnostic.item()));
    }

    @Override
    public synchronized void written(ItemType type, String name) {
        Item item = new Item(type, name);
        open.remove(item);
        settled.putIfAbsent(item, Outcome.WRITTEN);
    }

    @Override
    public void failed(Diagnostic diagnostic) {
        tell(diagnostic);
    }

    @Override
    public boolean stopping() {
        return stopping.getAsBoolean();
    }

    synchronized List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    synchronized boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** The counts per type, in the order of the types. */
    synchronized Map<ItemType, Counts> counts() {
        Map<ItemType, Counts> counts = new EnumMap<>(ItemType.class);
        settled.forEach((item, outcome) -> count(counts, item, outcome));
        open.stream()
                .filter(item -> !settled.containsKey(item))
                .forEach(item -> count(counts, item, Outcome.NOT_REACHED));
        return counts;
    }

    private void count(Map<ItemType, Counts> counts, Item item, Outcome outcome) {
        boolean good = outcome == Outcome.WRITTEN || outcome == Outcome.UNCHANGED;
        Outcome shown = good && warned.contains(item) ? Outcome.WARNED : outcome;
        counts.merge(item.type(), Counts.NONE.plus(shown, deletions.contains(item)), Counts::plus);
    }
}
