package io.lookline.lookml.project;

import io.lookline.lookml.Block;
import io.lookline.lookml.Comment;
import io.lookline.lookml.Pair;
import io.lookline.lookml.ValueList;
import io.lookline.lookml.project.References.Reference;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looker's symmetric aggregates: where a join repeats the rows of a view that has a primary key, its sums and averages
 * count each row once, and their type says so, such as {@code sum_distinct}; a count becomes one of the key.
 */
final class Aggregates {
    private static final Set<String> SYMMETRIC = Set.of("count", "sum", "average", "median", "percentile");

    private final boolean symmetric;
    private final Map<String, Join> joins = new HashMap<>();
    private final Map<String, Field> byName = new HashMap<>();
    private final Map<String, Field> primaryKeys = new HashMap<>();
    private final Map<String, List<String>> needed = new HashMap<>();
    /** By the very field: to compare fields is to compare all that is written of them. */
    private final Map<Field, List<Field>> referenced = new IdentityHashMap<>();

    private final boolean someRepeatOthers;

    Aggregates(Explore explore, Map<String, List<Field>> byAlias) {
        explore.joins().forEach(join -> joins.putIfAbsent(join.alias(), join));
        this.someRepeatOthers = explore.joins().stream().anyMatch(Join::repeatsOthers);
        this.symmetric =
                explore.object().text("symmetric_aggregates").map("yes"::equals).orElse(true);
        byAlias.values().stream().flatMap(List::stream).forEach(field -> {
            byName.put(field.fullName(), field);
            if (field.primaryKey()) {
                primaryKeys.putIfAbsent(field.view(), field);
            }
        });
    }

    /** The field with the type that it has in this explore. */
    Field counted(Field field) {
        if (!symmetric
                || field.category() != FieldCategory.MEASURE
                || !SYMMETRIC.contains(field.type())
                || !primaryKeys.containsKey(field.view())
                || !isRepeated(field)) {
            return field;
        }
        boolean bareCount = field.type().equals("count")
                && SqlText.of(field.declaration(), "sql").isEmpty();
        return field.computedAs(
                field.type() + "_distinct",
                bareCount ? Optional.of(new RenderedSql(this::find).of(primaryKeys.get(field.view()))) : field.sql());
    }

    private boolean isRepeated(Field field) {
        Set<String> path = path(field.view());
        if (joins(path.stream()).anyMatch(Join::repeatsItsRows)) {
            return true;
        }
        if (!someRepeatOthers) {
            return false;
        }
        Set<String> others = new LinkedHashSet<>();
        views(field).forEach(view -> others.addAll(path(view)));
        others.removeAll(path);
        return joins(others.stream()).anyMatch(Join::repeatsOthers);
    }

    private Stream<Join> joins(Stream<String> aliases) {
        return aliases.flatMap(alias -> Stream.ofNullable(joins.get(alias)));
    }

    /** The joins that a query needs for one view, its own among them. */
    private Set<String> path(String alias) {
        Set<String> path = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(alias));
        while (!waiting.isEmpty()) {
            String next = waiting.pop();
            if (joins.containsKey(next) && path.add(next)) {
                waiting.addAll(needed.computeIfAbsent(next, this::needed));
            }
        }
        return path;
    }

    /** The views that a join names: those of its condition, and the one that has its foreign key. */
    private List<String> needed(String alias) {
        LookmlObject join = joins.get(alias).object();
        Stream<String> conditions = Stream.of("sql_on", "sql")
                .flatMap(key -> join.text(key).stream())
                .flatMap(text -> References.fields(text).stream())
                .flatMap(reference -> reference.view().stream());
        Stream<String> key = join.text("foreign_key").stream()
                .filter(field -> field.contains("."))
                .map(field -> field.substring(0, field.indexOf('.')));
        return Stream.of(join.texts("required_joins").stream(), conditions, key)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** The views that a field's expression needs, through all fields that it refers to. */
    private Set<String> views(Field field) {
        Set<String> views = new LinkedHashSet<>();
        Set<Field> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Field> waiting = new ArrayDeque<>(List.of(field));
        while (!waiting.isEmpty()) {
            Field next = waiting.pop();
            if (seen.add(next)) {
                views.add(next.view());
                referenced.computeIfAbsent(next, this::referenced).forEach(waiting::push);
            }
        }
        return views;
    }

    private List<Field> referenced(Field field) {
        return Stream.concat(field.sql().stream().flatMap(sql -> References.fields(sql).stream()), filters(field))
                .flatMap(reference -> find(reference, field.view()).stream())
                .toList();
    }

    /** The fields by which a measure is filtered: {@code filters: [view.field: "x"]}, or the older block for each. */
    private static Stream<Reference> filters(Field field) {
        return field.declaration()
                .nodes("filters")
                .flatMap(found -> switch (found.node()) {
                    case ValueList list ->
                        list.elements().stream().filter(Pair.class::isInstance).map(pair -> ((Pair) pair).key());
                    case Block block ->
                        new LookmlObject("", List.of(new Layer(found.layer().file(), block))).text("field").stream();
                    case Pair _, Comment _ -> Stream.<String>empty();
                })
                .flatMap(name -> References.fields("${" + name + "}").stream());
    }

    private Optional<Field> find(Reference reference, String view) {
        return Optional.ofNullable(byName.get(reference.view().orElse(view) + "." + reference.field()));
    }
}
