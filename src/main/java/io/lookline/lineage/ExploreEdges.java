package io.lookline.lineage;

import io.lookline.catalog.AssetKind;
import io.lookline.catalog.AssetRef;
import io.lookline.catalog.Column;
import io.lookline.catalog.DataModel;
import io.lookline.catalog.Edge;
import io.lookline.catalog.Fqn;
import io.lookline.looker.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Edges from explores to dashboards and charts. An edge to a chart cannot hold columns; an edge to a dashboard holds
 * pairs of an explore's column and the chart that reads it, for the server takes a dashboard's charts for its columns.
 * A column that an explore lacks would be dropped in silence, so it is not sent.
 */
final class ExploreEdges {
    private final Map<String, DataModel> explores = new HashMap<>();
    private final Map<String, Map<String, String>> columns = new HashMap<>();
    private final Edges edges;

    ExploreEdges(List<DataModel> explores, Edges edges) {
        this.edges = edges;
        explores.forEach(explore -> this.explores.put(explore.fqn(), explore));
    }

    /** Adds what one chart reads; {@code dashboardFqn} is null for a chart on no dashboard. */
    void add(String exploreFqn, Query query, String chartFqn, String dashboardFqn) {
        if (!explores.containsKey(exploreFqn)) {
            return;
        }
        AssetRef explore = new AssetRef(AssetKind.DATA_MODEL, exploreFqn);
        edges.add(new Edge.Key(explore, new AssetRef(AssetKind.CHART, chartFqn)));
        if (dashboardFqn != null) {
            Edge.Key key = new Edge.Key(explore, new AssetRef(AssetKind.DASHBOARD, dashboardFqn));
            edges.add(key);
            TileInputs.of(query).stream()
                    .map(field -> column(exploreFqn, field))
                    .filter(Objects::nonNull)
                    .forEach(column -> edges.add(key, new Edge.ColumnPair(column, chartFqn)));
        }
    }

    /** The full name of the column that a field is written as; null when the explore has no such field. */
    String column(String exploreFqn, String field) {
        return columns.computeIfAbsent(exploreFqn, this::columnsOf).get(field.toLowerCase(Locale.ROOT));
    }

    private Map<String, String> columnsOf(String exploreFqn) {
        Map<String, String> byName = new HashMap<>();
        for (Column column : explores.get(exploreFqn).columns()) {
            byName.putIfAbsent(column.name().toLowerCase(Locale.ROOT), Fqn.ofColumn(exploreFqn, column.name()));
        }
        return byName;
    }
}
