package io.lookline.lineage;

import io.lookline.catalog.LineageNode;
import io.lookline.diagnostic.Code;
import io.lookline.lineage.source.Origin;
import io.lookline.lineage.source.Source;
import io.lookline.lookml.project.View;
import io.lookline.sql.TableName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where in the catalog that is which a view is made of. */
final class SourcePlaces {
    private final ViewModels views;
    private final Map<String, Written> explores;
    private final LookmlLineage lineage;
    private final Map<Written, Map<String, Set<String>>> passed = new HashMap<>();

    /** A place, or why there is none. */
    sealed interface Place {
        /** @param columns full names; empty for what is no column */
        record Found(LineageNode node, Set<String> columns) implements Place {}

        record None(Code code) implements Place {}
    }

    /** @param explores what each explore is written as, by Looker's id */
    SourcePlaces(ViewModels views, Map<String, Written> explores, LookmlLineage lineage) {
        this.views = views;
        this.explores = explores;
        this.lineage = lineage;
    }

    Place of(Origin.Upstream upstream, ViewSources view) {
        return switch (upstream) {
            case Origin.Upstream.Table(TableName name, var _) ->
                table(view.tables().get(name), List.of());
            case Origin.Upstream.OtherView(String other) ->
                written(other, view).<Place>map(found -> whole(found.ref())).orElse(none(Code.LINEAGE_VIEW_UNWRITTEN));
            case Origin.Upstream.Explore(String explore) ->
                written(view, explore).<Place>map(found -> whole(found.ref())).orElse(none(Code.EXPLORE_NOT_VISIBLE));
        };
    }

    Place of(Source source, ViewSources view) {
        return switch (source) {
            case Source.Column(TableName name, List<String> path) ->
                table(view.tables().get(name), path);
            case Source.ViewColumn(String other, List<String> path) -> column(other, path, view);
            case Source.ViewField(String other, String field) ->
                written(other, view).map(found -> field(found, field)).orElse(none(Code.LINEAGE_VIEW_UNWRITTEN));
            case Source.ExploreField(String explore, String field) ->
                written(view, explore).map(found -> field(found, field)).orElse(none(Code.EXPLORE_NOT_VISIBLE));
        };
    }

    private static Place table(ViewSources.Named named, List<String> path) {
        return switch (named.choice()) {
            case TableChoice.None(Code code) -> none(code);
            case TableChoice.Chosen(TableColumns columns, var _)
            when path.isEmpty() -> whole(columns.table().ref());
            case TableChoice.Chosen(TableColumns columns, var _) ->
                columns.fqn(path)
                        .<Place>map(fqn -> new Place.Found(columns.table().ref(), Set.of(fqn)))
                        .orElse(none(Code.LINEAGE_COLUMN_MISSING));
        };
    }

    private static Place field(Written written, String field) {
        String column = written.columns().get(field);
        return column == null ? none(Code.LINEAGE_COLUMN_MISSING) : new Place.Found(written.ref(), Set.of(column));
    }

    /** A column of the rows of another view is known there by the fields that pass it on. */
    private Place column(String other, List<String> path, ViewSources view) {
        Optional<View> found = view.entity().model().view(other);
        Optional<Written> written = written(other, view);
        if (found.isEmpty() || written.isEmpty()) {
            return none(Code.LINEAGE_VIEW_UNWRITTEN);
        }
        Set<String> columns = passing(written.get(), found.get(), view, path).stream()
                .map(written.get().columns()::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return columns.isEmpty() && !path.isEmpty()
                ? none(Code.LINEAGE_COLUMN_UNDECLARED)
                : new Place.Found(written.get().ref(), columns);
    }

    private Set<String> passing(Written written, View other, ViewSources view, List<String> path) {
        Map<String, Set<String>> fields = passed.computeIfAbsent(
                written, _ -> lineage.passedColumns(view.entity().model(), other));
        for (int length = path.size(); length > 0; length--) {
            Set<String> names = fields.get(Texts.lower(String.join(".", path.subList(0, length))));
            if (names != null) {
                return names;
            }
        }
        return Set.of();
    }

    private Optional<Written> written(String other, ViewSources view) {
        return view.entity()
                .model()
                .view(other)
                .flatMap(found -> views.find(view.entity().modelName(), found))
                .map(ViewModels.Entity::written);
    }

    private Optional<Written> written(ViewSources view, String explore) {
        return Optional.ofNullable(explores.get(view.entity().modelName() + "::" + explore));
    }

    private static Place whole(LineageNode node) {
        return new Place.Found(node, Set.of());
    }

    private static Place none(Code code) {
        return new Place.None(code);
    }
}
