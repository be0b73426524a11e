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
import io.lookline.sql.TableName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Edges to views, and to explores without files, from what their rows and fields are made of: tables, other views, and explores. */
final class SourceEdges {
    private final SourcePlaces places;
    private final Edges edges;
    private final SourceProblems problems;

    SourceEdges(SourcePlaces places, Edges edges, SourceProblems problems) {
        this.places = places;
        this.edges = edges;
        this.problems = problems;
    }

    void add(DataModelSources target) {
        problems.tables(target);
        target.origins().forEach(origin -> add(origin, target));
        target.fields().forEach((name, field) -> add(name, field, target));
    }

    private void add(Origin origin, DataModelSources target) {
        switch (places.of(origin.upstream(), target)) {
            case Place.None(Code code) -> problems.origin(target, origin, code);
            case Place.Found(LineageNode node, var _) when isSelf(node, target) -> {}
            case Place.Found(LineageNode node, var _) -> describe(key(node, target), origin);
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
            if (query.lineage().quality() != Quality.FULL && query.text().form() != QueryText.Form.TABLE_NAME) {
                edges.remark(key, "table only: SQL not understood at " + SqlPlaces.of(query));
            }
            if (query.text().form() == QueryText.Form.DERIVED_TABLE
                    && origin.upstream() instanceof Origin.Upstream.Table) {
                edges.query(key, query.text().sql());
            }
        });
    }

    private void add(String name, FieldLineage field, DataModelSources target) {
        String column = target.written().columns().get(name);
        if (column == null) {
            return;
        }
        Map<Code, String> lost = new LinkedHashMap<>();
        field.causes().forEach(cause -> lost.putIfAbsent(cause.code(), cause.subject()));
        boolean sourced = false;
        for (Source source : field.sources()) {
            switch (places.of(source, target)) {
                case Place.None(Code code) -> lost.putIfAbsent(code, subject(source));
                case Place.Found(LineageNode node, Set<String> columns) -> {
                    sourced |= !columns.isEmpty();
                    if (!isSelf(node, target)) {
                        addPairs(key(node, target), columns, column, field.dependsOnExplore());
                    }
                }
            }
        }
        problems.field(target, name, field, sourced, lost);
    }

    /** What a field reads, in the words of its text. */
    private static String subject(Source source) {
        return switch (source) {
            case Source.Column(TableName table, List<String> path) -> table + "." + String.join(".", path);
            case Source.ViewColumn(String view, List<String> path) -> view + "." + String.join(".", path);
            case Source.ViewField(String view, String name) -> view + "." + name;
            case Source.ExploreField(String explore, String name) -> explore + "." + name;
        };
    }

    private void addPairs(Edge.Key key, Set<String> columns, String column, boolean dependsOnExplore) {
        columns.forEach(source -> edges.add(key, new Edge.ColumnPair(source, column)));
        if (dependsOnExplore && !columns.isEmpty()) {
            edges.remark(key, "depends on explore");
        }
    }

    private static Edge.Key key(LineageNode node, DataModelSources target) {
        return new Edge.Key(node, target.written().ref());
    }

    private static boolean isSelf(LineageNode node, DataModelSources target) {
        return node.equals(target.written().ref());
    }
}
