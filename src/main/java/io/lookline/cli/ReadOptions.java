package io.lookline.cli;

import io.lookline.ingest.RunChoices;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that reads Looker. */
class ReadOptions {
    @Option(
            names = "--looker-concurrency",
            paramLabel = "N",
            description = "Requests to Looker at a time; by default the file's, or 8.")
    Integer lookerConcurrency;

    @Option(
            names = "--max-looker-calls",
            paramLabel = "N",
            description = "Requests to Looker in this run at most: the run ends when they are used up.")
    Integer lookerCalls;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Keep the LookML of repositories in this folder, and fetch only what has changed.")
    Path cache;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress.")
    boolean quiet;

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    final RunChoices choices(boolean strict, boolean forceDelete) {
        return new RunChoices(
                strict,
                forceDelete,
                atLeastOne(lookerConcurrency, "--looker-concurrency"),
                atLeastOne(lookerCalls, "--max-looker-calls"),
                Optional.ofNullable(cache));
    }

    private OptionalInt atLeastOne(Integer value, String option) {
        if (value == null) {
            return OptionalInt.empty();
        }
        if (value < 1) {
            throw new ParameterException(spec.commandLine(), option + " must be at least 1, not " + value);
        }
        return OptionalInt.of(value);
    }
}
