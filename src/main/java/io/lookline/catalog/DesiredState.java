package io.lookline.catalog;

import io.lookline.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the catalog should hold.
 *
 * @param service the dashboard service
 * @param tags each tag that an entity or column carries, once
 * @param edges from explores to dashboards and charts
 * @param scopes what is known of the things that are not desired, per kind
 * @param diagnostics what was lost or changed on the way
 */
public record DesiredState(
        String service,
        List<Tag> tags,
        List<DataModel> dataModels,
        List<Chart> charts,
        List<Dashboard> dashboards,
        List<Edge> edges,
        Map<AssetKind, Scope> scopes,
        List<Diagnostic> diagnostics) {
    public DesiredState {
        tags = List.copyOf(tags);
        dataModels = List.copyOf(dataModels);
        charts = List.copyOf(charts);
        dashboards = List.copyOf(dashboards);
        edges = List.copyOf(edges);
        scopes = Map.copyOf(scopes);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * How much the source told about one kind.
     *
     * @param complete whether each thing of this kind was seen and read; otherwise nothing of it may be deleted
     * @param filtered fully qualified names of what a filter excluded
     * @param failed fully qualified names of what exists and could not be read
     */
    public record Scope(boolean complete, Set<String> filtered, Set<String> failed) {
        /** The same with more things that were filtered, or could not be read. */
        public Scope with(Set<String> moreFiltered, Set<String> moreFailed) {
            return new Scope(complete, union(filtered, moreFiltered), union(failed, moreFailed));
        }

        private static Set<String> union(Set<String> some, Set<String> more) {
            return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
        }
    }
}
