package io.lookline.lookml.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields that Looker makes of a view's declarations, under the name that the view has where they are used. */
final class FieldExpansion {
    private final View view;
    private final String alias;
    private final String viewLabel;
    private final Wording wording;
    private final boolean hiddenByDefault;
    private final List<Field> fields = new ArrayList<>();

    private FieldExpansion(View view, String alias, String viewLabel, Wording wording) {
        this.view = view;
        this.alias = alias;
        this.viewLabel = viewLabel;
        this.wording = wording;
        this.hiddenByDefault = view.object().isYes("fields_hidden_by_default");
    }

    /**
     * In the order of the declarations.
     *
     * @param alias the view's name in references
     * @param viewLabel its label, where a field has none of its own
     */
    static List<Field> of(View view, String alias, String viewLabel, Wording wording) {
        FieldExpansion expansion = new FieldExpansion(view, alias, viewLabel, wording);
        view.fields().forEach(expansion::add);
        return List.copyOf(expansion.fields);
    }

    private void add(LookmlObject declared) {
        switch (declared.last().block().key()) {
            case "dimension_group" -> group(declared);
            case "measure" -> fields.add(measure(declared));
            case "filter" -> fields.add(input(declared, FieldCategory.FILTER));
            case "parameter" -> fields.add(input(declared, FieldCategory.PARAMETER));
            default -> dimension(declared);
        }
    }

    private void dimension(LookmlObject declared) {
        String type = type(declared);
        switch (type) {
            case "location" -> location(declared);
            case "yesno" ->
                fields.add(field(
                        declared,
                        FieldCategory.DIMENSION,
                        declared.name(),
                        label(declared, "") + " (Yes / No)",
                        type,
                        sqlOrColumn(declared)));
            default -> fields.add(plain(declared, FieldCategory.DIMENSION, sqlOrColumn(declared)));
        }
    }

    private Field measure(LookmlObject declared) {
        return plain(declared, FieldCategory.MEASURE, sqlOrColumn(declared));
    }

    private Field input(LookmlObject declared, FieldCategory category) {
        return plain(declared, category, SqlText.of(declared, "sql"));
    }

    private Field plain(LookmlObject declared, FieldCategory category, Optional<String> sql) {
        return field(declared, category, declared.name(), label(declared, ""), type(declared), sql);
    }

    /** With a location come the bounds that a map asks for, all hidden. */
    private void location(LookmlObject declared) {
        String latitude = SqlText.of(declared, "sql_latitude").orElse("");
        String longitude = SqlText.of(declared, "sql_longitude").orElse("");
        fields.add(plain(
                declared,
                FieldCategory.DIMENSION,
                Optional.of("Latitude:\n" + latitude + "\n\nLongitude:\n" + longitude)));
        made(declared, FieldCategory.FILTER, "_bin_level", "location_bin_level", Optional.empty());
        made(declared, FieldCategory.MEASURE, "_latitude_max", "max", Optional.of(latitude));
        made(declared, FieldCategory.MEASURE, "_latitude_min", "min", Optional.of(latitude));
        made(declared, FieldCategory.MEASURE, "_longitude_max", "max", Optional.of(longitude));
        made(declared, FieldCategory.MEASURE, "_longitude_min", "min", Optional.of(longitude));
    }

    private void made(LookmlObject declared, FieldCategory category, String suffix, String type, Optional<String> sql) {
        fields.add(field(declared, category, declared.name() + suffix, label(declared, suffix), type, sql)
                .hide());
    }

    private void group(LookmlObject declared) {
        if (type(declared).equals("duration")) {
            List<String> intervals = declared.texts("intervals");
            (intervals.isEmpty() ? Timeframes.INTERVALS : intervals).forEach(interval -> duration(declared, interval));
        } else {
            List<String> timeframes = declared.texts("timeframes");
            (timeframes.isEmpty() ? Timeframes.DEFAULT : timeframes).forEach(timeframe -> time(declared, timeframe));
        }
    }

    private void time(LookmlObject declared, String timeframe) {
        String label = label(declared, "");
        Field field = field(
                        declared,
                        FieldCategory.DIMENSION,
                        declared.name() + "_" + timeframe,
                        label + " " + Labels.of(timeframe),
                        Timeframes.type(timeframe),
                        sqlOrColumn(declared))
                .inGroup(said(declared, "group_label").orElse(label + " Date"));
        fields.add(timeframe.equals("raw") ? field.hide() : field);
    }

    private void duration(LookmlObject declared, String interval) {
        String label = label(declared, "");
        fields.add(field(
                        declared,
                        FieldCategory.DIMENSION,
                        interval + "s_" + declared.name(),
                        Labels.of(interval) + "s " + label,
                        "duration_" + interval,
                        Optional.empty())
                .inGroup(said(declared, "group_label").orElse("Duration " + label)));
    }

    private Field field(
            LookmlObject declared,
            FieldCategory category,
            String name,
            String label,
            String type,
            Optional<String> sql) {
        return new Field(
                alias,
                view.name(),
                name,
                Optional.empty(),
                category,
                type,
                sql,
                said(declared, "view_label").orElse(viewLabel),
                label,
                said(declared, "group_label"),
                said(declared, "description"),
                declared.text("hidden").map("yes"::equals).orElse(hiddenByDefault),
                declared.isYes("primary_key"),
                declared);
    }

    /** Where nothing is written, Looker takes the column of the field's own name. */
    private Optional<String> sqlOrColumn(LookmlObject declared) {
        return declared.part("case").isPresent()
                ? Optional.empty()
                : SqlText.of(declared, "sql").or(() -> Optional.of(alias + "." + declared.name()));
    }

    private static String type(LookmlObject declared) {
        return declared.text("type").orElse("string");
    }

    private Optional<String> said(LookmlObject declared, String key) {
        return declared.text(key).map(text -> wording.of(text, alias, declared.name()));
    }

    private String label(LookmlObject declared, String suffix) {
        return said(declared, "label").orElseGet(() -> Labels.of(declared.name() + suffix));
    }
}
