package io.lookline.lookml.project;

import java.util.Optional;

/**
 * A view that an explore joins.
 *
 * @param object what the explore's layers say of it; its name is the alias
 * @param view empty when the model does not have it
 */
public record Join(LookmlObject object, Optional<View> view) {
    /** The name under which references know the view. */
    public String alias() {
        return object.name();
    }

    /** The name of the view itself. */
    public String viewName() {
        return object.text("from").orElse(alias());
    }

    /** How many rows of what it is joined to meet how many of it; Looker's default where nothing is said. */
    public String relationship() {
        return object.text("relationship").orElse("many_to_one");
    }

    /** Whether several rows of what it is joined to may meet one of it. */
    boolean repeatsItsRows() {
        return relationship().startsWith("many_to_");
    }

    /** Whether several of its rows may meet one row of what it is joined to. */
    boolean repeatsOthers() {
        return relationship().endsWith("_to_many");
    }
}
