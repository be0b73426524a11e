package io.lookline.lineage.source;

import io.lookline.lookml.project.View;
import io.lookline.sql.SourceTable;
import io.lookline.sql.TableName;
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
        Map<Origin.Upstream, Origin> origins = new LinkedHashMap<>();
        views.rows().of(view).stream()
                .flatMap(rows -> of(rows, Optional.empty()))
                .forEach(origin -> origins.putIfAbsent(origin.upstream(), origin));
        for (ExploreIndex.Use use : views.explores().reaching(view.name())) {
            if (use.table().isPresent() || use.joinSql().isPresent()) {
                views.in(use.explore()).rows(use.alias()).stream()
                        .flatMap(rows -> of(rows, Optional.of(use.explore().name())))
                        .forEach(origin -> origins.putIfAbsent(origin.upstream(), origin));
            }
        }
        return List.copyOf(origins.values());
    }

    private Stream<Origin> of(Rows rows, Optional<String> explore) {
        return switch (rows) {
            case Rows.Queried queried ->
                queried.lineage().tables().stream()
                        .flatMap(table -> upstream(table, queried).stream())
                        .map(upstream -> new Origin(
                                upstream, Optional.of(new Origin.Query(queried.text(), queried.lineage())), explore));
            case Rows.Asked asked ->
                Stream.of(new Origin(new Origin.Upstream.Explore(asked.explore()), Optional.empty(), explore));
            case Rows.Assumed(TableName table) ->
                Stream.of(new Origin(new Origin.Upstream.Table(table, true), Optional.empty(), explore));
            case Rows.Joined() -> Stream.empty();
        };
    }

    /** Of a join only what it brings counts, not the views that it is joined to. */
    private static Optional<Origin.Upstream> upstream(SourceTable table, Rows.Queried queried) {
        Optional<String> view = StandIn.view(table.name());
        if (view.isEmpty()) {
            return Optional.of(new Origin.Upstream.Table(table.name(), false));
        }
        return queried.text().form() == QueryText.Form.JOIN
                ? Optional.empty()
                : view.map(Origin.Upstream.OtherView::new);
    }
}
