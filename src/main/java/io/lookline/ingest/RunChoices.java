package io.lookline.ingest;

import io.lookline.config.Settings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the command line decides, beyond the YAML.
 *
 * @param strict whether a run that was done in part ends with a code of its own
 * @param forceDelete whether to delete beyond the largest share
 * @param lookerConcurrency requests to Looker at a time
 * @param lookerCalls requests to Looker in one run at most
 * @param cache the folder that keeps the LookML of unchanged repositories from run to run
 */
public record RunChoices(
        boolean strict,
        boolean forceDelete,
        OptionalInt lookerConcurrency,
        OptionalInt lookerCalls,
        Optional<Path> cache) {
    public static final RunChoices NONE =
            new RunChoices(false, false, OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

    /** The YAML's settings, where the command line says nothing else. */
    Settings applyTo(Settings settings) {
        Settings.Limits limits = settings.limits();
        return settings.with(new Settings.Limits(
                lookerConcurrency.orElse(limits.lookerConcurrency()),
                limits.catalogConcurrency(),
                lookerCalls.isPresent() ? lookerCalls : limits.lookerCalls(),
                limits.connectTimeout(),
                limits.requestTimeout()));
    }
}
