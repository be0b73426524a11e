package io.lookline.lineage.source;

import io.lookline.lineage.source.Origin.Upstream;
import io.lookline.lookml.project.View;
import io.lookline.sql.SourceTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists what the rows of views come from: by their own texts first, then as explores have it. */
final class Origins {
    private final ModelViews views;

    Origins(ModelViews views) {
        this.views = views;
    }

    /** Each upstream once. */
    List<Origin> of(View view) {
        Map<Upstream, Origin> origins = new LinkedHashMap<>();
        List<Rows> own = views.rows().of(view);
        add(own, view, Optional.empty(), origins);
        boolean areOfExplore = own.getFirst() instanceof Rows.Joined;
        for (ExploreIndex.Use use : views.explores().reaching(view.name())) {
            if (use.table().isPresent() || areOfExplore) {
                List<Rows> rows = views.in(use.explore()).rows(use.alias());
                add(rows, view, Optional.of(use.explore().name()), origins);
            }
        }
        return List.copyOf(origins.values());
    }

    private void add(List<Rows> forms, View view, Optional<String> explore, Map<Upstream, Origin> origins) {
        Map<Upstream, List<Origin>> found = new LinkedHashMap<>();
        forms.stream().flatMap(rows -> of(rows, view, explore)).forEach(origin -> found.computeIfAbsent(
                        origin.upstream(), _ -> new ArrayList<>(1))
                .add(origin));
        found.forEach((upstream, same) -> {
            Origin first = same.getFirst();
            origins.putIfAbsent(upstream, same.size() == forms.size() ? unconditional(first) : first);
        });
    }

    private Stream<Origin> of(Rows rows, View view, Optional<String> explore) {
        return switch (rows) {
            case Rows.Queried queried -> {
                Optional<Origin.Query> query = Optional.of(queried.told());
                yield queried.read().tables().stream()
                        .flatMap(table -> upstream(table, queried, view).stream())
                        .map(upstream -> new Origin(upstream, query, explore));
            }
            case Rows.Asked asked ->
                asked.columns().areKnown()
                        ? Stream.of(plain(new Upstream.Explore(asked.columns().explore()), explore))
                        : Stream.empty();
            case Rows.Assumed assumed -> Stream.of(plain(new Upstream.Table(assumed.table(), true), explore));
            case Rows.Joined _ -> Stream.empty();
        };
    }

    private static Origin plain(Upstream upstream, Optional<String> explore) {
        return new Origin(upstream, Optional.empty(), explore);
    }

    /** Of a join only what it brings counts, not the views that it is joined to. */
    private Optional<Upstream> upstream(SourceTable table, Rows.Queried queried, View view) {
        Optional<String> other = StandIn.view(table.name());
        if (other.isPresent()) {
            return other.filter(name -> views.rows().obstacle(view.name(), name).isEmpty())
                    .map(Upstream.OtherView::new);
        }
        return StandIn.alias(table.name()).isPresent()
                ? Optional.empty()
                : Optional.of(new Upstream.Table(queried.names().in(table.name()), false));
    }

    /** What each branch of a text names is none of a branch. */
    private static Origin unconditional(Origin origin) {
        return new Origin(
                origin.upstream(),
                origin.query().map(query -> new Origin.Query(query.text().unconditional(), query.lineage())),
                origin.inExplore());
    }
}
