package io.lookline.lookml.project;

import io.lookline.lookml.liquid.Context;
import io.lookline.lookml.liquid.Environment;
import io.lookline.lookml.liquid.Rendering;
import io.lookline.lookml.liquid.Settings;
import io.lookline.lookml.liquid.Template;
import java.util.Map;

/**
 * What decides about LookML besides its files.
 *
 * @param constants values that count more than what manifests say
 * @param liquid what is known of user attributes, parameters and variables
 * @param environment whose SQL counts
 */
public record LookmlOptions(Map<String, String> constants, Settings liquid, Environment environment) {
    /** Nothing but the files, in production. */
    public static final LookmlOptions NONE = new LookmlOptions(Map.of(), Settings.NONE, Environment.PRODUCTION);

    public LookmlOptions {
        constants = Map.copyOf(constants);
    }

    /**
     * What a text can become that no file has, as one of Looker's answers. A constant that has no value here stays as it is
     * written.
     *
     * @param place where the text stands
     */
    public Rendering render(String text, Context place) {
        String replaced = new Constants(constants).replace(text, _ -> {});
        return Template.of(environment.keep(replaced)).render(place.with(liquid));
    }
}
