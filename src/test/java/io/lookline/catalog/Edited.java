package io.lookline.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What people do to a catalog between two runs. */
final class Edited {
    private Edited() {}

    static <A extends Asset> Stored<A> to(A asset, Stored<A> stored) {
        return new Stored<>(
                stored.id(),
                asset,
                stored.deleted(),
                stored.updatedBy(),
                stored.sourceHash(),
                stored.owners(),
                stored.usage());
    }

    static <A extends Asset> Stored<A> deletedBy(String who, Stored<A> stored) {
        return new Stored<>(
                stored.id(), stored.asset(), true, who, stored.sourceHash(), stored.owners(), stored.usage());
    }

    static <A extends Asset> Stored<A> owners(Stored<A> stored, Owner... owners) {
        return new Stored<>(
                stored.id(),
                stored.asset(),
                stored.deleted(),
                stored.updatedBy(),
                stored.sourceHash(),
                List.of(owners),
                stored.usage());
    }

    static CurrentState dataModels(CurrentState state, UnaryOperator<Stored<DataModel>> edit) {
        return with(state, each(state.dataModels(), edit), state.charts(), state.dashboards());
    }

    static CurrentState charts(CurrentState state, UnaryOperator<Stored<Chart>> edit) {
        return with(state, state.dataModels(), each(state.charts(), edit), state.dashboards());
    }

    static CurrentState dashboards(CurrentState state, UnaryOperator<Stored<Dashboard>> edit) {
        return with(state, state.dataModels(), state.charts(), each(state.dashboards(), edit));
    }

    /** All edges are somebody else's. */
    static CurrentState edgesOfOthers(CurrentState state) {
        Map<Edge.Key, CurrentState.StoredEdge> edges = new LinkedHashMap<>(state.edges());
        edges.replaceAll((_, stored) -> new CurrentState.StoredEdge(stored.edge(), false));
        return with(state, edges);
    }

    private static <A extends Asset> Map<String, Stored<A>> each(
            Map<String, Stored<A>> stored, UnaryOperator<Stored<A>> edit) {
        Map<String, Stored<A>> edited = new LinkedHashMap<>(stored);
        edited.replaceAll((_, one) -> edit.apply(one));
        return edited;
    }

    private static CurrentState with(
            CurrentState state,
            Map<String, Stored<DataModel>> dataModels,
            Map<String, Stored<Chart>> charts,
            Map<String, Stored<Dashboard>> dashboards) {
        return new CurrentState(
                state.serviceExists(),
                state.tags(),
                dataModels,
                charts,
                dashboards,
                state.edges(),
                state.owners(),
                state.bot());
    }

    private static CurrentState with(CurrentState state, Map<Edge.Key, CurrentState.StoredEdge> edges) {
        return new CurrentState(
                state.serviceExists(),
                state.tags(),
                state.dataModels(),
                state.charts(),
                state.dashboards(),
                edges,
                state.owners(),
                state.bot());
    }
}
