package io.lookline.lineage;

import io.lookline.catalog.LineageNode;
import io.lookline.diagnostic.Code;
import io.lookline.lineage.source.Origin;
import io.lookline.lineage.source.Source;
import io.lookline.sql.TableName;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where in the catalog that is which a view is made of. */
final class SourcePlaces {
    private final ModelAssets models;
    private final LookmlLineage lineage;
    private final Map<ViewModels.Entity, Map<String, Set<String>>> passed = new IdentityHashMap<>();

    /** A place, or why there is none. */
    sealed interface Place {
        /** @param columns full names; empty for what is no column */
        record Found(LineageNode node, Set<String> columns) implements Place {}

        record None(Code code) implements Place {}
    }

    SourcePlaces(ModelAssets models, LookmlLineage lineage) {
        this.models = models;
        this.lineage = lineage;
    }

    Place of(Origin.Upstream upstream, DataModelSources target) {
        return switch (upstream) {
            case Origin.Upstream.Table(TableName name, var _) ->
                table(target.tables().get(name), List.of());
            case Origin.Upstream.OtherView(String other) ->
                written(other, target)
                        .<Place>map(found -> whole(found.ref()))
                        .orElse(none(Code.LINEAGE_VIEW_UNWRITTEN));
            case Origin.Upstream.Explore(String explore) ->
                written(target, explore)
                        .<Place>map(found -> whole(found.ref()))
                        .orElse(none(Code.LINEAGE_EXPLORE_UNSEEN));
        };
    }

    Place of(Source source, DataModelSources target) {
        return switch (source) {
            case Source.Column(TableName name, List<String> path) ->
                table(target.tables().get(name), path);
            case Source.ViewColumn(String other, List<String> path) -> column(other, path, target);
            case Source.ViewField(String other, String field) ->
                written(other, target).map(found -> field(found, field)).orElse(none(Code.LINEAGE_VIEW_UNWRITTEN));
            case Source.ExploreField(String explore, String field) ->
                written(target, explore).map(found -> field(found, field)).orElse(none(Code.LINEAGE_EXPLORE_UNSEEN));
        };
    }

    private static Place table(DataModelSources.Named named, List<String> path) {
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
        return column == null ? none(Code.LINEAGE_FIELD_UNWRITTEN) : new Place.Found(written.ref(), Set.of(column));
    }

    /** A column of the rows of another view is known there by the fields that pass it on. */
    private Place column(String other, List<String> path, DataModelSources target) {
        return entity(other, target).map(found -> column(found, path)).orElse(none(Code.LINEAGE_VIEW_UNWRITTEN));
    }

    private Place column(ViewModels.Entity other, List<String> path) {
        Set<String> columns = passing(other, path).stream()
                .map(other.written().columns()::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return columns.isEmpty() && !path.isEmpty()
                ? none(Code.LINEAGE_COLUMN_UNDECLARED)
                : new Place.Found(other.written().ref(), columns);
    }

    /** The longest part of the path that is a field. */
    private Set<String> passing(ViewModels.Entity other, List<String> path) {
        Map<String, Set<String>> fields = passed.computeIfAbsent(other, lineage::passedColumns);
        for (int length = path.size(); length > 0; length--) {
            Set<String> names = fields.get(Texts.lower(String.join(".", path.subList(0, length))));
            if (names != null) {
                return names;
            }
        }
        return Set.of();
    }

    private Optional<Written> written(String other, DataModelSources target) {
        return entity(other, target).map(ViewModels.Entity::written);
    }

    private Optional<ViewModels.Entity> entity(String other, DataModelSources target) {
        return target.view().flatMap(view -> view.model().view(other).flatMap(found -> models.views()
                .flatMap(known -> known.find(view.modelName(), found))));
    }

    private Optional<Written> written(DataModelSources target, String explore) {
        return target.view().map(view -> models.explores().get(view.modelName() + "::" + explore));
    }

    private static Place whole(LineageNode node) {
        return new Place.Found(node, Set.of());
    }

    private static Place none(Code code) {
        return new Place.None(code);
    }
}
