package io.lookline.lookml.project;

import io.lookline.lookml.liquid.Environment;
import io.lookline.lookml.liquid.Settings;
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
}
