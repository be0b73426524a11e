package io.lookline.lookml.liquid;

import java.util.Optional;

/**
 * Where a template stands, and what is decided there. A name that is missing is undecided.
 *
 * @param field what {@code _field._name} gives: {@code view.field}
 */
public record Context(
        Optional<String> model,
        Optional<String> explore,
        Optional<String> view,
        Optional<String> field,
        Settings settings,
        Parameters parameters) {
    /** Decides nothing. */
    public static final Context NONE = new Context(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Settings.NONE, Parameters.NONE);

    public Context inModel(String name) {
        return new Context(Optional.of(name), explore, view, field, settings, parameters);
    }

    public Context inExplore(String name) {
        return new Context(model, Optional.of(name), view, field, settings, parameters);
    }

    public Context inView(String name) {
        return new Context(model, explore, Optional.of(name), field, settings, parameters);
    }

    public Context atField(String name) {
        return new Context(model, explore, view, Optional.of(name), settings, parameters);
    }

    public Context with(Settings other) {
        return new Context(model, explore, view, field, other, parameters);
    }

    public Context with(Parameters other) {
        return new Context(model, explore, view, field, settings, other);
    }
}
