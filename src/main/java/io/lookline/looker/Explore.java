package io.lookline.looker;

import java.util.List;

/**
 * An explore as Looker describes it. Texts may be null, lists are never.
 *
 * @param errors what Looker says is wrong with it; then fields may be missing
 */
public record Explore(
        String model,
        String name,
        String label,
        String description,
        String project,
        boolean hidden,
        List<String> tags,
        List<Field> dimensions,
        List<Field> measures,
        List<String> errors) {

    /** Looker's id of the explore: {@code model::explore}. */
    public String id() {
        return model + "::" + name;
    }

    /** @param name fully qualified: {@code view.field} */
    public record Field(
            String name,
            String label,
            String labelShort,
            String description,
            String type,
            boolean primaryKey,
            List<String> tags) {}
}
