package io.lookline.catalog;

import io.lookline.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the catalog should hold.
 *
 * @param service the dashboard service
 * @param tags each tag that an entity or column carries, once
 * @param edges from tables, other views and explores to views, from tables to explores where views are not known; from views
 *     to explores; from explores to dashboards and charts
 * @param scopes what is known of the things that are not desired, per kind; of data models that of the explores
 * @param views what is known of views that are not desired; empty when no LookML was asked for, and views are left alone
 * @param fields how many fields of views have a source
 * @param unsure full names of data models of which the catalog could not tell all tables: lineage to them is not removed
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
        Optional<Scope> views,
        FieldCounts fields,
        Set<String> unsure,
        List<Diagnostic> diagnostics) {
    public DesiredState {
        tags = List.copyOf(tags);
        dataModels = List.copyOf(dataModels);
        charts = List.copyOf(charts);
        dashboards = List.copyOf(dashboards);
        edges = List.copyOf(edges);
        scopes = Map.copyOf(scopes);
        unsure = Set.copyOf(unsure);
        diagnostics = List.copyOf(diagnostics);
    }

    /** What is known of one kind; nothing when nobody said. */
    Scope scope(AssetKind kind) {
        return scopes.getOrDefault(kind, new Scope(false, Set.of(), Set.of()));
    }

    /**
     * How much the source told about one kind.
     *
     * @param complete whether each thing of this kind was seen and read; otherwise nothing of it may be deleted
     * @param filtered fully qualified names of what a filter excluded
     * @param failed fully qualified names of what exists and could not be read
     * @param unread how the full names of those begin that this run did not look for: they stay
     * @param hidden how the full names of those begin that a filter excluded before they were looked for
     */
    public record Scope(
            boolean complete, Set<String> filtered, Set<String> failed, Set<String> unread, Set<String> hidden) {
        public Scope(boolean complete, Set<String> filtered, Set<String> failed) {
            this(complete, filtered, failed, Set.of(), Set.of());
        }

        /** The same with more things that were filtered. */
        Scope withFiltered(Set<String> more) {
            Set<String> all = Stream.concat(filtered.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
            return new Scope(complete, all, failed, unread, hidden);
        }

        /** Whether a filter is the reason why an entity is not desired. */
        boolean filters(String fqn) {
            return filtered.contains(fqn) || hidden.stream().anyMatch(fqn::startsWith);
        }

        /** Whether the source would have told if this entity were there. */
        boolean covers(String fqn) {
            return unread.stream().noneMatch(fqn::startsWith);
        }
    }
}
