package io.lookline.lineage;

import io.lookline.looker.Explore;
import io.lookline.looker.LookerInstance;
import io.lookline.lookml.project.Model;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The database connections of models: as the file says, or, where it says nothing or names a constant that only Looker
 * has, as the explores of the model agree. Files that no model includes have that of the whole instance, if it is one.
 */
final class ModelConnections {
    private static final String CONSTANT = "@{";

    private final Map<String, Set<String>> ofModels = new HashMap<>();
    private final Set<String> all = new HashSet<>();

    ModelConnections(LookerInstance looker) {
        List<Explore> explores = looker.explores().items();
        explores.stream().filter(explore -> Texts.says(explore.connection())).forEach(explore -> {
            ofModels.computeIfAbsent(explore.model(), _ -> new HashSet<>()).add(explore.connection());
            all.add(explore.connection());
        });
    }

    /** Empty when it is not known. */
    String of(Model model) {
        return model.connection()
                .filter(name -> !name.contains(CONSTANT))
                .orElseGet(() -> only(ofModels.getOrDefault(model.name(), all)));
    }

    private static String only(Set<String> names) {
        return names.size() == 1 ? names.iterator().next() : "";
    }
}
