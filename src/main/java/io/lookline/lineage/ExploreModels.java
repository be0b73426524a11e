package io.lookline.lineage;

import io.lookline.catalog.Column;
import io.lookline.catalog.DataModel;
import io.lookline.catalog.Fqn;
import io.lookline.catalog.Names;
import io.lookline.looker.Explore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Explores as data models. */
final class ExploreModels {
    private final ResolveOptions options;
    private final FieldTypes types;
    private final TagLabels labels;
    private final TakenNames names;
    private final Diagnostics diagnostics;

    ExploreModels(ResolveOptions options, FieldTypes types, TakenNames names, Diagnostics diagnostics) {
        this.options = options;
        this.types = types;
        this.labels = new TagLabels(options.includeTags());
        this.names = names;
        this.diagnostics = diagnostics;
    }

    /** The name of an explore's data model: {@code model_explore}, as the Python connector writes it. */
    static String fqn(String service, String model, String explore) {
        return Fqn.ofDataModel(service, Names.clean(model + "_" + explore));
    }

    /** @param sql the text that declares the explore; null when it is not known */
    Optional<Written> resolve(Explore explore, String sql) {
        String url = options.displayUrl() + "/explore/" + explore.model() + "/" + explore.name();
        return names.take(explore.model() + "_" + explore.name(), explore.id(), url)
                .map(name -> written(explore, name, url, sql));
    }

    private Written written(Explore explore, String name, String url, String sql) {
        String fqn = Fqn.ofDataModel(options.service(), name);
        ColumnNames columnNames = new ColumnNames(explore.id(), fqn, url, diagnostics);
        DataModel dataModel = new DataModel(
                name,
                fqn,
                explore.name(),
                Texts.orNull(explore.description()),
                DataModel.EXPLORE,
                Texts.orNull(explore.project()),
                url,
                labels.of(explore.tags()),
                columns(explore, columnNames),
                explore.errors().isEmpty(),
                sql);
        return new Written(dataModel, columnNames.columns());
    }

    /** Dimensions, then measures; names differ without regard to case, as the server matches them so. */
    private List<Column> columns(Explore explore, ColumnNames columnNames) {
        return Stream.concat(explore.dimensions().stream(), explore.measures().stream())
                .filter(field -> Texts.says(field.name()))
                .map(field -> column(field, columnNames.take(field.name())))
                .toList();
    }

    private Column column(Explore.Field field, String name) {
        String type = types.of(field.type());
        return new Column(
                name,
                Texts.firstOf(field.labelShort(), field.label()),
                type,
                type.equals("ARRAY") ? "STRING" : null,
                Texts.says(field.type()) ? field.type() : "string",
                Texts.orNull(field.description()),
                field.primaryKey(),
                labels.of(field.tags()));
    }
}
