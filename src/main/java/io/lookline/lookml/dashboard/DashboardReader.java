package io.lookline.lookml.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads the parameters of a dashboard; those that say nothing about its data are passed over. */
final class DashboardReader {
    private final Problems problems;
    private final Shapes shapes;

    DashboardReader(Problems problems) {
        this.problems = problems;
        this.shapes = new Shapes(problems);
    }

    Dashboard dashboard(YamlValue.Mapping mapping) {
        return new Dashboard(
                shapes.text(mapping, "dashboard"),
                shapes.text(mapping, "title"),
                shapes.text(mapping, "description"),
                shapes.texts(mapping, "extends"),
                shapes.text(mapping, "extension").equals("required"),
                shapes.mappings(mapping, "elements").stream().map(this::element).toList(),
                shapes.mappings(mapping, "filters").stream().map(this::filter).toList(),
                problems.position(mapping.spot()));
    }

    private DashboardElement element(YamlValue.Mapping mapping) {
        return new DashboardElement(
                shapes.text(mapping, "name"),
                shapes.text(mapping, "title", "title_text"),
                shapes.text(mapping, "type"),
                shapes.text(mapping, "note_text"),
                shapes.text(mapping, "body_text"),
                shapes.text(mapping, "look"),
                query(mapping),
                shapes.textByName(mapping, "listen"),
                shapes.mappings(mapping, "merged_queries").stream()
                        .map(this::query)
                        .toList(),
                problems.position(mapping.spot()));
    }

    /** What a query says stands in the element itself, or in a {@code query} of its own. */
    private DashboardQuery query(YamlValue.Mapping mapping) {
        DashboardQuery own = new DashboardQuery(
                shapes.text(mapping, "model"),
                shapes.text(mapping, "explore"),
                Stream.of("fields", "dimensions", "measures")
                        .flatMap(key -> shapes.texts(mapping, key).stream())
                        .toList(),
                shapes.texts(mapping, "pivots"),
                shapes.textByName(mapping, "filters"),
                shapes.texts(mapping, "sorts"),
                dynamicFields(mapping));
        return mapping.entries().get("query") instanceof YamlValue.Mapping inner ? own.over(query(inner)) : own;
    }

    private List<DynamicField> dynamicFields(YamlValue.Mapping mapping) {
        return shapes.mappings(mapping, "dynamic_fields").stream()
                .map(this::dynamicField)
                .toList();
    }

    private DynamicField dynamicField(YamlValue.Mapping mapping) {
        DynamicField.Kind kind = Stream.of(DynamicField.Kind.values())
                .filter(each -> mapping.entries().containsKey(key(each)))
                .findFirst()
                .orElse(DynamicField.Kind.TABLE_CALCULATION);
        return new DynamicField(
                kind,
                shapes.text(mapping, key(kind)),
                shapes.text(mapping, "label"),
                shapes.text(mapping, "based_on"),
                shapes.text(mapping, "expression"));
    }

    private static String key(DynamicField.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private DashboardFilter filter(YamlValue.Mapping mapping) {
        return new DashboardFilter(
                shapes.text(mapping, "name"),
                shapes.text(mapping, "title"),
                shapes.text(mapping, "type"),
                shapes.text(mapping, "default_value"),
                shapes.text(mapping, "model"),
                shapes.text(mapping, "explore"),
                shapes.text(mapping, "field"),
                shapes.texts(mapping, "listens_to_filters"),
                problems.position(mapping.spot()));
    }
}
