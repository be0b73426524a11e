package io.lookline.catalog;

import io.lookline.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Stream;

/**
 * What has to be done so that the catalog holds the desired state, as a value, in the order in which it is applied.
 *
 * @param service the dashboard service
 * @param writeService whether the service has to be sent
 * @param writeClassification whether the classification of Looker's tags has to be sent
 * @param newTags the tags to send
 * @param knownTags the tags that are there
 * @param stale lineage that would go with the override, and stays without it
 * @param usage days to report, at most one per dashboard
 */
public record Plan(
        String service,
        boolean writeService,
        boolean writeClassification,
        List<Tag> newTags,
        List<Tag> knownTags,
        List<Change<DataModel>> dataModels,
        List<Change<Chart>> charts,
        List<Change<Dashboard>> dashboards,
        List<EdgeChange> edges,
        StaleLineage stale,
        List<Usage> usage,
        DeletionPlan deletions,
        List<Diagnostic> diagnostics) {
    public Plan {
        newTags = List.copyOf(newTags);
        knownTags = List.copyOf(knownTags);
        dataModels = List.copyOf(dataModels);
        charts = List.copyOf(charts);
        dashboards = List.copyOf(dashboards);
        edges = List.copyOf(edges);
        usage = List.copyOf(usage);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Data models, charts and dashboards, in this order. */
    public Stream<Change<? extends Asset>> assets() {
        return Stream.<List<? extends Change<? extends Asset>>>of(dataModels, charts, dashboards)
                .flatMap(List::stream);
    }

    /** The same plan with nothing to tell. */
    public Plan withoutDiagnostics() {
        return new Plan(
                service,
                writeService,
                writeClassification,
                newTags,
                knownTags,
                dataModels,
                charts,
                dashboards,
                edges,
                stale,
                usage,
                deletions,
                List.of());
    }

    /** Whether applying the plan would write nothing. */
    public boolean isEmpty() {
        return !writeService
                && !writeClassification
                && newTags.isEmpty()
                && assets().noneMatch(change -> change instanceof Change.Create || change instanceof Change.Update)
                && edges.stream().allMatch(edge -> edge instanceof EdgeChange.Keep)
                && usage.isEmpty()
                && deletions.effective().isEmpty();
    }
}
