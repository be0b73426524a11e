package io.lookline.lineage;

import io.lookline.catalog.Edge;
import io.lookline.catalog.LineageNode;
import io.lookline.diagnostic.Code;
import io.lookline.lineage.SourcePlaces.Place;
import io.lookline.lineage.source.FieldLineage;
import io.lookline.lineage.source.Origin;
import io.lookline.lineage.source.QueryText;
import io.lookline.lineage.source.Source;
import io.lookline.sql.Quality;
import java.util.LinkedHashSet;
import java.util.Set;

/** Edges to views from what their rows and fields are made of: tables, other views, and explores. */
final class SourceEdges {
    private final SourcePlaces places;
    private final Edges edges;
    private final SourceProblems problems;

    SourceEdges(SourcePlaces places, Edges edges, SourceProblems problems) {
        this.places = places;
        this.edges = edges;
        this.problems = problems;
    }

    void add(ViewSources view) {
        problems.tables(view);
        view.origins().forEach(origin -> add(origin, view));
        view.fields().forEach((name, field) -> add(name, field, view));
    }

    private void add(Origin origin, ViewSources view) {
        switch (places.of(origin.upstream(), view)) {
            case Place.None(Code code) -> problems.origin(view, origin, code);
            case Place.Found(LineageNode node, var _) when isSelf(node, view) -> {}
            case Place.Found(LineageNode node, var _) -> describe(key(node, view), origin);
        }
    }

    /** A query is told where it makes a view of tables; what another view or an explore gives needs none. */
    private void describe(Edge.Key key, Origin origin) {
        edges.add(key);
        origin.inExplore().ifPresent(explore -> edges.remark(key, "in the explore " + explore));
        origin.query().ifPresent(query -> {
            if (query.text().variant().conditional()) {
                edges.remark(key, "conditional: " + query.text().variant().description());
            }
            if (query.lineage().quality() != Quality.FULL) {
                edges.remark(key, "table only: SQL not understood at " + SqlPlaces.of(query));
            }
            if (query.text().form() == QueryText.Form.DERIVED_TABLE
                    && origin.upstream() instanceof Origin.Upstream.Table) {
                edges.query(key, query.text().sql());
            }
        });
    }

    private void add(String name, FieldLineage field, ViewSources view) {
        String target = view.entity().written().columns().get(name);
        if (target == null) {
            return;
        }
        Set<Code> lost = new LinkedHashSet<>();
        field.causes().forEach(cause -> lost.add(cause.code()));
        boolean sourced = false;
        for (Source source : field.sources()) {
            switch (places.of(source, view)) {
                case Place.None(Code code) -> lost.add(code);
                case Place.Found(LineageNode node, Set<String> columns) -> {
                    sourced |= !columns.isEmpty();
                    addPairs(node, columns, target, field, view);
                }
            }
        }
        problems.field(view, name, field, sourced, lost);
    }

    private void addPairs(LineageNode node, Set<String> columns, String target, FieldLineage field, ViewSources view) {
        if (isSelf(node, view)) {
            return;
        }
        Edge.Key key = key(node, view);
        columns.forEach(column -> edges.add(key, new Edge.ColumnPair(column, target)));
        if (field.dependsOnExplore() && !columns.isEmpty()) {
            edges.remark(key, "depends on explore");
        }
    }

    private static Edge.Key key(LineageNode node, ViewSources view) {
        return new Edge.Key(node, view.entity().written().ref());
    }

    private static boolean isSelf(LineageNode node, ViewSources view) {
        return node.equals(view.entity().written().ref());
    }
}
