package io.lookline.lineage.source;

import io.lookline.lineage.source.ExploreIndex.Use;
import io.lookline.lookml.project.Explore;
import io.lookline.lookml.project.Model;
import io.lookline.lookml.project.RenderedText;
import io.lookline.lookml.project.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An explore: it knows the views that it joins by the names that it gives them, and may say where their rows come from. */
final class ExploreScope implements Scope {
    private final Model model;
    private final ModelRows rows;
    private final Map<String, Use> uses = new HashMap<>();
    private final Map<String, List<Rows>> known = new HashMap<>();
    private final String base;

    ExploreScope(Explore explore, Model model, ModelRows rows) {
        this.model = model;
        this.rows = rows;
        this.base = explore.baseAlias();
        ExploreIndex.uses(explore).forEach(use -> uses.putIfAbsent(use.alias(), use));
    }

    @Override
    public Optional<View> view(String name) {
        return Optional.ofNullable(uses.get(name)).map(Use::view);
    }

    /** The name of the view that the others are joined to. */
    Optional<String> base() {
        return uses.containsKey(base) ? Optional.of(base) : Optional.empty();
    }

    @Override
    public List<Rows> rows(String name) {
        List<Rows> found = known.get(name);
        if (found == null) {
            found = read(uses.get(name));
            known.put(name, found);
        }
        return found;
    }

    private List<Rows> read(Use use) {
        List<Rows> own = rows.of(use.view());
        Optional<RenderedText> table = use.table().map(place -> model.rendered(use.view(), place));
        if (table.isPresent() && !rows.isCall(table.get())) {
            return rows.of(RowText.all(QueryText.Form.TABLE_NAME, table.get()));
        }
        JoinSql join = new JoinSql(use, this);
        if (table.isPresent()) {
            return rows.of(join.ofCall(table.get()));
        }
        return own.getFirst() instanceof Rows.Joined(Optional<RenderedText> call) ? joined(join, call, own) : own;
    }

    /** Only a view that says nothing of its rows by itself gets them from the join. */
    private List<Rows> joined(JoinSql join, Optional<RenderedText> call, List<Rows> own) {
        return call.map(join::ofCall)
                .or(() -> join.use()
                        .joinSql()
                        .map(place -> join.ofJoin(model.rendered(join.use().view(), place))))
                .map(rows::of)
                .orElse(own);
    }
}
