package io.lookline.lookml.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What lists of fields mean in an explore: {@code field}, {@code view.field}, {@code set*}, {@code view.set*},
 * {@code ALL_FIELDS*}, and each with a minus before it.
 */
final class FieldSets {
    private static final String EVERYTHING = "ALL_FIELDS";
    private static final int DEEPEST = 100;
    private static final int MOST = 100_000;

    private final Map<String, List<Field>> byAlias;
    private final Map<String, Set<String>> fieldNames = new HashMap<>();
    private final Map<String, List<String>> items = new LinkedHashMap<>();
    /** What sets mean that are in no circle. */
    private final Map<String, Set<String>> complete = new HashMap<>();

    private int cuts;
    private int selections;

    /**
     * @param byAlias the fields of each view, under the names that references use
     * @param views the view behind such a name
     */
    FieldSets(Map<String, List<Field>> byAlias, Function<String, Optional<View>> views) {
        this.byAlias = byAlias;
        byAlias.forEach((alias, fields) -> {
            fields.forEach(field -> name(field.fullName(), field));
            fields.forEach(field -> field.dimensionGroup().ifPresent(group -> name(group, field)));
            views.apply(alias).ifPresent(view -> view.sets()
                    .forEach(set -> items.put(alias + "." + set.name(), set.texts("fields"))));
        });
    }

    /** Full names by set: those that views declare as {@code alias.set}, a set for each alias, and all fields. */
    Map<String, List<String>> all() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        items.keySet().forEach(set -> all.put(set, List.copyOf(set(set, new LinkedHashSet<>(), _ -> {}))));
        byAlias.keySet().forEach(alias -> all.put(alias, List.copyOf(ofView(alias))));
        all.put(
                EVERYTHING,
                byAlias.keySet().stream()
                        .flatMap(alias -> ofView(alias).stream())
                        .toList());
        return all;
    }

    /**
     * The full names of the fields that a list means.
     *
     * @param alias the view whose names need no prefix
     * @param unknown told each item that means nothing
     */
    Set<String> select(List<String> list, Optional<String> alias, Consumer<String> unknown) {
        return select(list, alias, new LinkedHashSet<>(), unknown);
    }

    private Set<String> select(List<String> list, Optional<String> alias, Set<String> open, Consumer<String> unknown) {
        List<String> taken = new ArrayList<>(list);
        List<String> left = taken.stream().filter(item -> item.startsWith("-")).toList();
        taken.removeAll(left);
        if (taken.isEmpty() && !left.isEmpty()) {
            taken.add(EVERYTHING + "*");
        }
        Set<String> selected = new LinkedHashSet<>();
        taken.forEach(item -> selected.addAll(meaning(item, alias, open, unknown)));
        left.forEach(item -> selected.removeAll(meaning(item.substring(1).strip(), alias, open, unknown)));
        return selected;
    }

    private Set<String> meaning(String item, Optional<String> alias, Set<String> open, Consumer<String> unknown) {
        if (!item.endsWith("*")) {
            Set<String> fields = fieldNames.getOrDefault(qualified(item, alias), Set.of());
            if (fields.isEmpty()) {
                unknown.accept(item);
            }
            return fields;
        }
        String set = item.substring(0, item.length() - 1);
        if (set.equals(EVERYTHING)) {
            Set<String> all = new LinkedHashSet<>();
            byAlias.keySet().stream()
                    .filter(each -> alias.isEmpty() || alias.get().equals(each))
                    .forEach(each -> all.addAll(ofView(each)));
            return all;
        }
        if (set.endsWith("." + EVERYTHING)) {
            return ofView(set.substring(0, set.length() - EVERYTHING.length() - 1));
        }
        String name = qualified(set, alias);
        if (items.containsKey(name)) {
            return set(name, open, unknown);
        }
        if (byAlias.containsKey(set)) {
            return ofView(set);
        }
        unknown.accept(item);
        return Set.of();
    }

    /** A set that names itself, through others, adds nothing; nor does one that is nested deeper than people write. */
    private Set<String> set(String name, Set<String> open, Consumer<String> unknown) {
        Set<String> known = complete.get(name);
        if (known != null) {
            return known;
        }
        if (open.contains(name) || open.size() == DEEPEST || selections++ > MOST) {
            cuts++;
            return Set.of();
        }
        int cutsBefore = cuts;
        open.add(name);
        Set<String> fields = select(items.get(name), Optional.of(name.substring(0, name.indexOf('.'))), open, unknown);
        open.remove(name);
        if (cuts == cutsBefore) {
            complete.put(name, fields);
        }
        return fields;
    }

    private Set<String> ofView(String alias) {
        Set<String> fields = new LinkedHashSet<>();
        byAlias.getOrDefault(alias, List.of()).forEach(field -> fields.add(field.fullName()));
        return fields;
    }

    private void name(String name, Field field) {
        fieldNames.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(field.fullName());
    }

    private static String qualified(String name, Optional<String> alias) {
        return name.indexOf('.') >= 0 || alias.isEmpty() ? name : alias.get() + "." + name;
    }
}
