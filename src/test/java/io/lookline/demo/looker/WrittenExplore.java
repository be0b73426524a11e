package io.lookline.demo.looker;

import io.lookline.lookml.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The fields that an explore of the files has, each as one line of text that can be laid beside Looker's answer. */
final class WrittenExplore {

    private final WrittenProject project;
    private final Block block;

    WrittenExplore(WrittenProject project, String name) {
        this.project = project;
        this.block = project.explore(name).block();
    }

    String baseView() {
        return WrittenProject.text(block, "from").orElse(baseAlias());
    }

    private String baseAlias() {
        return WrittenProject.text(block, "from").isPresent()
                ? name(block)
                : WrittenProject.text(block, "view_name").orElse(name(block));
    }

    List<String> fields() {
        List<String> lines = new ArrayList<>(lines(baseAlias(), baseView(), title(baseAlias()), List.of()));
        joins().forEach(join -> lines.addAll(lines(
                name(join),
                view(join),
                WrittenProject.text(join, "view_label").orElse(title(name(join))),
                WrittenProject.list(join, "fields"))));
        return lines;
    }

    /** Name, view when it is another, conditions, relationship. */
    List<String> joinLines() {
        return joins().map(join -> String.join(
                        " | ",
                        name(join),
                        WrittenProject.text(join, "from").orElse("-"),
                        WrittenProject.text(join, "sql_on").orElse("-"),
                        WrittenProject.text(join, "relationship").orElse("-"),
                        WrittenProject.text(join, "view_label").orElse("-")))
                .toList();
    }

    private Stream<Block> joins() {
        return block.nodes().stream()
                .filter(node -> node instanceof Block join && join.key().equals("join"))
                .map(Block.class::cast);
    }

    private List<String> lines(String alias, String view, String label, List<String> only) {
        List<String> kept = expanded(alias, view, only);
        List<String> excluded = expanded(
                alias,
                view,
                WrittenProject.list(block, "fields").stream()
                        .filter(entry -> entry.startsWith("-"))
                        .map(entry -> entry.substring(1))
                        .toList());
        List<String> lines = new ArrayList<>();
        for (WrittenField field : project.fields(view).values()) {
            generated(field).forEach((name, type) -> {
                String full = alias + "." + name;
                if ((only.isEmpty() || kept.contains(full)) && !excluded.contains(full)) {
                    lines.add(line(alias, view, label, field, name, type));
                }
            });
        }
        return lines;
    }

    /** Fields and sets as full names of fields. */
    private List<String> expanded(String alias, String view, List<String> entries) {
        return entries.stream()
                .filter(entry -> entry.startsWith(alias + "."))
                .flatMap(entry -> entry.endsWith("*")
                        ? project.set(view, entry.substring(alias.length() + 1, entry.length() - 1)).stream()
                                .map(field -> alias + "." + field)
                        : Stream.of(entry))
                .toList();
    }

    private String line(String alias, String view, String viewLabel, WrittenField field, String name, String type) {
        boolean group = field.key().equals("dimension_group");
        String category = group ? "dimension" : field.key();
        String yesno = category.equals("dimension") && type.equals("yesno") ? " (Yes / No)" : "";
        return String.join(
                " | ",
                alias + "." + name,
                category,
                type,
                view,
                viewLabel,
                field.text("label").orElse(title(name)) + yesno,
                project.resolved(field.text("description").orElse("-")),
                group ? alias + "." + field.name() : "-",
                field.text("group_label").orElse("-"),
                sql(category, field, type),
                field.is("hidden") + " " + field.is("primary_key"),
                field.list("tags").toString(),
                field.text("value_format_name").orElse("-"),
                field.list("filters").toString(),
                field.text("datatype").orElse("-"),
                field.text("default_value").orElse("-"),
                field.place());
    }

    /** Type by name of what a declaration makes. */
    private static Map<String, String> generated(WrittenField field) {
        Map<String, String> made = new LinkedHashMap<>();
        if (!field.key().equals("dimension_group")) {
            String type = field.text("type").orElse("string");
            made.put(field.name(), field.key().equals("dimension") && type.equals("date") ? "date_date" : type);
        } else if (field.text("type").orElse("time").equals("duration")) {
            field.list("intervals").forEach(unit -> made.put(unit + "s_" + field.name(), "duration_" + unit));
        } else {
            field.list("timeframes").forEach(frame -> made.put(field.name() + "_" + frame, "date_" + frame));
        }
        return made;
    }

    private static String sql(String category, WrittenField field, String type) {
        return switch (category) {
            case "filter", "parameter" -> "-";
            case "measure" -> field.text("sql").orElse("-");
            default ->
                type.equals("location")
                        ? "Latitude:\n" + field.text("sql_latitude").orElseThrow() + " \n\nLongitude:\n"
                                + field.text("sql_longitude").orElseThrow()
                        : type.startsWith("duration") || type.equals("distance")
                                ? "-"
                                : field.text("sql").orElse("${TABLE}." + field.name());
        };
    }

    private String view(Block join) {
        return WrittenProject.text(join, "from").orElse(name(join));
    }

    private static String name(Block block) {
        return block.name().orElseThrow().text();
    }

    private static String title(String name) {
        return Words.title(name);
    }
}
