package io.lookline.lookml.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the parameters of a mapping in the shape they should have, and in those that people give them as well. */
final class Shapes {
    private static final String NAME = "name";

    private final Problems problems;

    Shapes(Problems problems) {
        this.problems = problems;
    }

    /** The first of some parameters that is there; empty when none is. */
    String text(YamlValue.Mapping mapping, String... keys) {
        return Stream.of(keys)
                .filter(mapping.entries()::containsKey)
                .map(key -> text(key, mapping.entries().get(key)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String text(String key, YamlValue value) {
        return switch (value) {
            case YamlValue.Scalar scalar -> scalar.isNothing() ? "" : scalar.text();
            case YamlValue.Sequence sequence -> String.join(",", texts(key, sequence));
            case YamlValue.Mapping mapping -> {
                problems.shape(mapping.spot(), "`" + key + ":` is a text, not a mapping; it is left out");
                yield "";
            }
        };
    }

    /** A list of texts; one text is parted at its commas. */
    List<String> texts(YamlValue.Mapping mapping, String key) {
        return switch (mapping.entries().get(key)) {
            case null -> List.of();
            case YamlValue.Scalar scalar -> parted(text(key, scalar));
            case YamlValue.Sequence sequence -> texts(key, sequence);
            case YamlValue.Mapping other -> {
                problems.shape(other.spot(), "`" + key + ":` is a list, not a mapping; its keys are taken");
                yield List.copyOf(other.entries().keySet());
            }
        };
    }

    private static List<String> parted(String text) {
        return Stream.of(text.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private List<String> texts(String key, YamlValue.Sequence sequence) {
        List<String> texts = new ArrayList<>();
        for (YamlValue item : sequence.items()) {
            if (!(item instanceof YamlValue.Scalar scalar)) {
                problems.shape(item.spot(), "`" + key + ":` is a list of texts; this is left out");
            } else if (!scalar.isNothing()) {
                texts.add(scalar.text());
            }
        }
        return texts;
    }

    /** Texts by a name: a mapping, or a list of mappings, perhaps of {@code field} and {@code value}. */
    Map<String, String> textByName(YamlValue.Mapping mapping, String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        switch (mapping.entries().get(key)) {
            case null -> {}
            case YamlValue.Mapping map -> map.entries().forEach((name, value) -> texts.put(name, text(name, value)));
            case YamlValue.Sequence _ ->
                mappings(mapping, key)
                        .forEach(each -> texts.putAll(
                                each.entries().containsKey("field")
                                        ? Map.of(text(each, "field"), text(each, "value"))
                                        : textByName(new YamlValue.Mapping(Map.of(key, each), each.spot()), key)));
            case YamlValue.Scalar scalar -> notOf(key, scalar);
        }
        return texts;
    }

    /** A list of mappings; those of a mapping get its keys as their names. */
    List<YamlValue.Mapping> mappings(YamlValue.Mapping mapping, String key) {
        return switch (mapping.entries().get(key)) {
            case null -> List.of();
            case YamlValue.Sequence sequence ->
                sequence.items().stream()
                        .flatMap(item -> mapping(key, item).stream())
                        .toList();
            case YamlValue.Mapping map -> {
                problems.shape(map.spot(), "`" + key + ":` is a list, not a mapping; its keys are taken for names");
                yield map.entries().entrySet().stream()
                        .flatMap(entry ->
                                mapping(key, entry.getValue()).stream().map(each -> named(entry.getKey(), each)))
                        .toList();
            }
            case YamlValue.Scalar scalar -> {
                notOf(key, scalar);
                yield List.of();
            }
        };
    }

    private Optional<YamlValue.Mapping> mapping(String key, YamlValue item) {
        if (item instanceof YamlValue.Mapping mapping) {
            return Optional.of(mapping);
        }
        problems.shape(item.spot(), "`" + key + ":` is a list of mappings; this is left out");
        return Optional.empty();
    }

    private static YamlValue.Mapping named(String name, YamlValue.Mapping mapping) {
        Map<String, YamlValue> entries = new LinkedHashMap<>(mapping.entries());
        entries.putIfAbsent(NAME, new YamlValue.Scalar(name, YamlValue.Type.TEXT, mapping.spot()));
        return new YamlValue.Mapping(entries, mapping.spot());
    }

    private void notOf(String key, YamlValue.Scalar scalar) {
        if (!scalar.isNothing() && !scalar.text().isEmpty()) {
            problems.shape(scalar.spot(), "`" + key + ":` cannot be a text; it is left out");
        }
    }
}
