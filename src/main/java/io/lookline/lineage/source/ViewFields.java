package io.lookline.lineage.source;

import io.lookline.lookml.project.LookmlObject;
import io.lookline.lookml.project.View;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of a view by the names that references use: a dimension group under those of its time frames too. */
final class ViewFields {
    private static final String GROUP = "dimension_group";

    private final Map<String, LookmlObject> declared = new LinkedHashMap<>();

    ViewFields(View view) {
        view.fields().forEach(field -> declared.put(field.name(), field));
    }

    /** By the names of their declarations, in the order of the view. */
    Map<String, LookmlObject> declared() {
        return declared;
    }

    Optional<LookmlObject> find(String name) {
        return Optional.ofNullable(declared.get(name)).or(() -> timeframe(name)).or(() -> duration(name));
    }

    Optional<LookmlObject> primaryKey() {
        return declared.values().stream()
                .filter(field -> field.isYes("primary_key"))
                .findFirst();
    }

    static String kind(LookmlObject field) {
        return field.last().block().key();
    }

    /** {@code created_date} of the group {@code created}. */
    private Optional<LookmlObject> timeframe(String name) {
        for (int at = name.lastIndexOf('_'); at > 0; at = name.lastIndexOf('_', at - 1)) {
            LookmlObject group = declared.get(name.substring(0, at));
            if (group != null && kind(group).equals(GROUP)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    /** {@code hours_open} of the group {@code open}. */
    private Optional<LookmlObject> duration(String name) {
        int at = name.indexOf("s_");
        return at < 0
                ? Optional.empty()
                : Optional.ofNullable(declared.get(name.substring(at + 2)))
                        .filter(group -> kind(group).equals(GROUP));
    }
}
