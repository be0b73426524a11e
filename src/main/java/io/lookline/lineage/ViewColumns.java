package io.lookline.lineage;

import io.lookline.catalog.Column;
import io.lookline.lookml.project.LookmlObject;
import io.lookline.lookml.project.View;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of a view: its dimensions, a column for each dimension group, then its measures. */
final class ViewColumns {
    private static final Set<String> INPUTS = Set.of("filter", "parameter");

    private final FieldTypes types;
    private final TagLabels labels;

    ViewColumns(FieldTypes types, TagLabels labels) {
        this.types = types;
        this.labels = labels;
    }

    List<Column> of(View view, ColumnNames names) {
        List<LookmlObject> fields = view.fields().stream()
                .filter(field -> !INPUTS.contains(kind(field)))
                .toList();
        return Stream.concat(
                        fields.stream().filter(field -> !kind(field).equals("measure")),
                        fields.stream().filter(field -> kind(field).equals("measure")))
                .map(field -> column(field, names.take(field.name())))
                .toList();
    }

    private Column column(LookmlObject field, String name) {
        boolean group = kind(field).equals("dimension_group");
        String lookerType = field.text("type").orElse(group ? "time" : "string");
        String dataType =
                group ? types.ofGroup(lookerType.equals("duration"), field.texts("timeframes")) : types.of(lookerType);
        return new Column(
                name,
                field.text("label").map(Texts::orNull).orElse(null),
                dataType,
                dataType.equals("ARRAY") ? "STRING" : null,
                lookerType,
                field.text("description").map(Texts::orNull).orElse(null),
                field.isYes("primary_key"),
                labels.of(field.texts("tags")));
    }

    private static String kind(LookmlObject field) {
        return field.last().block().key();
    }
}
