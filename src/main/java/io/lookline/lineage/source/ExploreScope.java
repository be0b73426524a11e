package io.lookline.lineage.source;

import io.lookline.lookml.project.Explore;
import io.lookline.lookml.project.LookmlObject;
import io.lookline.lookml.project.Model;
import io.lookline.lookml.project.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An explore: it knows the views that it joins by the names that it gives them, and may say where their rows come from. */
final class ExploreScope implements Scope {
    private final Explore explore;
    private final Model model;
    private final ModelRows rows;
    private final Map<String, View> views = new HashMap<>();
    private final Map<String, LookmlObject> places = new HashMap<>();
    private final Map<String, List<Rows>> known = new HashMap<>();

    ExploreScope(Explore explore, Model model, ModelRows rows) {
        this.explore = explore;
        this.model = model;
        this.rows = rows;
        explore.base().ifPresent(base -> add(explore.baseAlias(), base, explore.object()));
        explore.joins().forEach(join -> join.view().ifPresent(view -> add(join.alias(), view, join.object())));
    }

    private void add(String alias, View view, LookmlObject place) {
        if (views.putIfAbsent(alias, view) == null) {
            places.put(alias, place);
        }
    }

    @Override
    public Optional<View> view(String name) {
        return Optional.ofNullable(views.get(name));
    }

    @Override
    public List<Rows> rows(String name) {
        List<Rows> found = known.get(name);
        if (found == null) {
            found = read(new ExploreIndex.Use(explore, name, places.get(name)), views.get(name));
            known.put(name, found);
        }
        return found;
    }

    private List<Rows> read(ExploreIndex.Use use, View view) {
        return use.table()
                .map(table -> rows.tables(model.rendered(view, table)))
                .or(() -> joined(use, view))
                .orElseGet(() -> rows.of(view));
    }

    /** Only a view that says nothing of its rows gets them from the join. */
    private Optional<List<Rows>> joined(ExploreIndex.Use use, View view) {
        List<Rows> own = rows.of(view);
        return own.getFirst() instanceof Rows.Joined
                ? use.joinSql().map(sql -> JoinedRows.of(model.rendered(view, sql), use.alias(), this, rows))
                : Optional.empty();
    }
}
