package io.lookline.config;

import io.lookline.config.Settings.Environment;
import io.lookline.config.Settings.Links;
import java.util.Map;

/** The table of the settings by which LookML is read. */
final class LookmlKeys {
    static final Key<Map<String, String>> CONSTANTS =
            texts("constants", "Values of LookML's constants by name; they win over every manifest.");
    static final Key<Map<String, String>> LIQUID_VARIABLES =
            texts("liquidVariables", "Values of Liquid's variables by name, as _model._name or a name of your own.");
    static final Key<Map<String, String>> PARAMETERS =
            texts("parameters", "Values of LookML's parameters by view.parameter; without one all its values count.");
    static final Key<Map<String, String>> USER_ATTRIBUTES =
            texts("userAttributes", "Values of Looker's user attributes by name, as _user_attributes['name'].");
    static final Key<Environment> ENVIRONMENT = Key.of(
                    "environment",
                    Choice.of("prod", Environment.PROD).or("dev", Environment.DEV),
                    "Which lines of SQL count behind `-- if prod --` and `-- if dev --`.")
            .orElse(Environment.PROD);
    static final Key<Boolean> UNREACHABLE = Key.of(
                    "includeUnreachableViews",
                    new Flag(),
                    "Write views that no explore joins, under the first model that includes them.")
            .orElse(true);
    static final Key<Links> LINKS = Key.of(
                    "sourceLinks",
                    Choice.of("looker", Links.LOOKER).or("git", Links.GIT),
                    "Where the link of a view leads: to Looker's editor, or to the file at its commit on the host of Git.")
            .orElse(Links.LOOKER);

    static final Key<Fields> LOOKML = Key.of(
            "lookml",
            Section.of(CONSTANTS, LIQUID_VARIABLES, PARAMETERS, USER_ATTRIBUTES, ENVIRONMENT, UNREACHABLE, LINKS),
            "How LookML is read.");

    private LookmlKeys() {}

    private static Key<Map<String, String>> texts(String name, String description) {
        return Key.of(name, new MapOf<>(new Text()), description).orElse(Map.of());
    }
}
