package io.lookline.lineage;

import io.lookline.looker.Explore;
import io.lookline.looker.LookerInstance;
import io.lookline.lookml.project.Model;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The models that Looker lists, as the files have them; by name, as a model's name is unique in a Looker. */
final class LookmlModels {
    private final Map<String, Model> byName = new LinkedHashMap<>();
    private final Set<String> unread = new TreeSet<>();

    LookmlModels(LookerInstance looker, LookmlState state) {
        looker.models().forEach(listed -> state.model(listed)
                .ifPresentOrElse(model -> byName.put(listed.name(), model), () -> unread.add(listed.name())));
    }

    /** In the order of the names. */
    Map<String, Model> byName() {
        return byName;
    }

    /** The names of those that no file has, as when their repository is not configured. */
    Set<String> unread() {
        return unread;
    }

    Optional<Model> of(Explore explore) {
        return Optional.ofNullable(byName.get(explore.model()));
    }

    /** The text that declares an explore; null when no file has it. */
    String text(Explore explore) {
        return of(explore)
                .flatMap(model -> model.explore(explore.name()))
                .map(declared -> LookmlText.of(declared.own()))
                .orElse(null);
    }
}
