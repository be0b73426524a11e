package io.lookline.lineage;

import io.lookline.catalog.Column;
import io.lookline.catalog.DataModel;
import io.lookline.catalog.Fqn;
import io.lookline.catalog.Label;
import io.lookline.catalog.Names;
import io.lookline.catalog.Tag;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.lookline.looker.Explore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Explores as data models. */
final class ExploreModels {
    private final ResolveOptions options;
    private final ColumnTypes types;
    private final TakenNames names;
    private final Diagnostics diagnostics;
    private final Map<String, Integer> unknownTypes = new TreeMap<>();

    ExploreModels(ResolveOptions options, Diagnostics diagnostics) {
        this.options = options;
        this.types = new ColumnTypes(options.preciseTypes());
        this.names = new TakenNames(ItemType.DATA_MODEL, diagnostics);
        this.diagnostics = diagnostics;
    }

    /** The name of an explore's data model: {@code model_explore}, as the Python connector writes it. */
    static String fqn(String service, String model, String explore) {
        return Fqn.ofDataModel(service, Names.clean(model + "_" + explore));
    }

    Optional<DataModel> resolve(Explore explore) {
        String url = options.displayUrl() + "/explore/" + explore.model() + "/" + explore.name();
        return names.take(explore.model() + "_" + explore.name(), explore.id(), url)
                .map(name -> dataModel(explore, name, url));
    }

    /** Tells each type of Looker that has no counterpart, once. */
    void reportUnknownTypes() {
        unknownTypes.forEach((type, fields) -> diagnostics.add(new Diagnostic(
                Code.TYPE_UNKNOWN,
                ItemType.FIELD_TYPE,
                type,
                "has no data type in the catalog, so %d columns are UNKNOWN".formatted(fields))));
    }

    private DataModel dataModel(Explore explore, String name, String url) {
        return new DataModel(
                name,
                Fqn.ofDataModel(options.service(), name),
                explore.name(),
                Texts.orNull(explore.description()),
                DataModel.EXPLORE,
                Texts.orNull(explore.project()),
                url,
                tags(explore.tags()),
                columns(explore, url),
                explore.errors().isEmpty());
    }

    /** Dimensions, then measures; names differ without regard to case, as the server matches them so. */
    private List<Column> columns(Explore explore, String url) {
        ColumnNames columnNames = new ColumnNames(explore, url, diagnostics);
        return Stream.concat(explore.dimensions().stream(), explore.measures().stream())
                .filter(field -> Texts.says(field.name()))
                .map(field -> column(field, columnNames.take(field.name())))
                .toList();
    }

    private Column column(Explore.Field field, String name) {
        String type = types.of(field.type());
        if (type.equals(ColumnTypes.UNKNOWN)) {
            unknownTypes.merge(field.type(), 1, Integer::sum);
        }
        return new Column(
                name,
                Texts.firstOf(field.labelShort(), field.label()),
                type,
                type.equals("ARRAY") ? "STRING" : null,
                Texts.says(field.type()) ? field.type() : "string",
                Texts.orNull(field.description()),
                field.primaryKey(),
                tags(field.tags()));
    }

    private List<Label> tags(List<String> tags) {
        return options.includeTags()
                ? tags.stream()
                        .filter(Texts::says)
                        .map(tag -> Label.of(new Tag(Names.clean(tag))))
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
    }
}
