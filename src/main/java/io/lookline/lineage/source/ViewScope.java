package io.lookline.lineage.source;

import io.lookline.lookml.project.View;
import java.util.List;
import java.util.Optional;

/** A view by itself: it knows only its own name. */
record ViewScope(View own, ModelRows rows) implements Scope {
    @Override
    public Optional<View> view(String name) {
        return name.equals(own.name()) ? Optional.of(own) : Optional.empty();
    }

    @Override
    public List<Rows> rows(String name) {
        return rows.of(own);
    }
}
