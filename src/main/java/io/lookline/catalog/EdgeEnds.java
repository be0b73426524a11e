package io.lookline.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What an edge may name once a plan is applied: ends that are alive, and the columns that these have. */
final class EdgeEnds {
    private final Predicate<AssetRef> living;
    private final Map<String, DataModel> dataModels;
    private final Map<String, Set<String>> columns = new HashMap<>();

    /** @param dataModels by full name, as they will be; of one that is not among them each column is believed */
    EdgeEnds(Predicate<AssetRef> living, Map<String, DataModel> dataModels) {
        this.living = living;
        this.dataModels = dataModels;
    }

    /** A table is found alive or not at all. */
    boolean live(Edge.Key key) {
        return living.test(key.to())
                && switch (key.from()) {
                    case AssetRef asset -> living.test(asset);
                    case TableRef _ -> true;
                };
    }

    /** The edge as the server stores it: it drops in silence each pair that names a column which is not there. */
    Edge asStored(Edge edge) {
        Edge.Key key = edge.key();
        List<Edge.ColumnPair> kept = edge.columns().stream()
                .filter(pair -> has(key.from(), pair.from()) && has(key.to(), pair.to()))
                .toList();
        return kept.size() == edge.columns().size() ? edge : edge.with(kept);
    }

    /** The columns of a dashboard are its charts, and a chart has none. Those of a table were seen when it was found. */
    private boolean has(LineageNode node, String column) {
        return switch (node) {
            case TableRef _ -> true;
            case AssetRef asset ->
                switch (asset.kind()) {
                    case DATA_MODEL -> isColumn(asset.fqn(), column);
                    case DASHBOARD -> living.test(new AssetRef(AssetKind.CHART, column));
                    case CHART -> false;
                };
        };
    }

    private boolean isColumn(String model, String column) {
        return !dataModels.containsKey(model)
                || column.startsWith(model + ".")
                        && columns.computeIfAbsent(model, this::columnsOf)
                                .contains(Fqn.first(column.substring(model.length() + 1)));
    }

    private Set<String> columnsOf(String model) {
        return dataModels.get(model).columns().stream().map(Column::name).collect(Collectors.toSet());
    }
}
