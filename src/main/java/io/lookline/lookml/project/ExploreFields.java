package io.lookline.lookml.project;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.liquid.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The fields of an explore: those of its views under their aliases, without what its lists of fields leave out, and with
 * aggregates that count each row once where a join repeats it.
 */
public final class ExploreFields {
    private final Explore explore;
    private final Wording wording;
    private final Map<String, List<Field>> byAlias = new LinkedHashMap<>();
    private final FieldSets sets;
    private final List<Field> fields;

    /**
     * @param context what decides about Liquid in the model
     * @param findings told of fields and sets that do not exist
     */
    ExploreFields(Explore explore, Context context, Consumer<Finding> findings) {
        this.explore = explore;
        this.wording = new Wording(context.inExplore(explore.name()), explore::view);
        explore.base()
                .ifPresent(
                        base -> byAlias.put(explore.baseAlias(), expand(base, explore.baseAlias(), explore.object())));
        explore.joins().forEach(join -> join.view()
                .ifPresent(view -> byAlias.putIfAbsent(join.alias(), expand(view, join.alias(), join.object()))));
        this.sets = new FieldSets(byAlias, explore::view);
        Aggregates aggregates = new Aggregates(explore, byAlias);
        this.fields = selected(findings).stream().map(aggregates::counted).toList();
    }

    /** In the order of the views, base first, and within a view in that of its declarations. */
    public List<Field> all() {
        return fields;
    }

    /** Looker's sets, by name: those that views declare as {@code alias.set}, a set for each alias, and all fields. */
    public Map<String, List<String>> sets() {
        return sets.all();
    }

    private List<Field> expand(View view, String alias, LookmlObject place) {
        String label =
                place.text("view_label").or(() -> view.object().text("label")).orElseGet(() -> Labels.of(alias));
        return FieldExpansion.of(view, alias, label, wording);
    }

    private List<Field> selected(Consumer<Finding> findings) {
        Optional<Set<String>> ofExplore = allowed(explore.object(), Optional.empty(), findings);
        List<Field> selected = new ArrayList<>();
        byAlias.forEach((alias, all) -> {
            Optional<Set<String>> ofJoin =
                    explore.join(alias).flatMap(join -> allowed(join.object(), Optional.of(alias), findings));
            all.stream()
                    .filter(field -> isIn(ofExplore, field) && isIn(ofJoin, field))
                    .forEach(selected::add);
        });
        return selected;
    }

    private static boolean isIn(Optional<Set<String>> list, Field field) {
        return list.isEmpty() || list.get().contains(field.fullName());
    }

    /** The full names that a list of fields lets through; empty when there is no list, and all pass. */
    private Optional<Set<String>> allowed(LookmlObject object, Optional<String> alias, Consumer<Finding> findings) {
        return object.located("fields")
                .map(list -> sets.select(
                        Texts.all(list.node()),
                        alias,
                        unknown -> findings.accept(Finding.at(
                                list.layer().file(),
                                list.node(),
                                Code.LOOKML_FIELD_UNKNOWN,
                                "the list of fields names " + unknown + ", which the explore " + explore.name()
                                        + " does not have"))));
    }
}
