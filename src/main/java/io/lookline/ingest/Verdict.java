package io.lookline.ingest;

import io.lookline.config.RunOptions;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From what became of the items to the exit code. */
final class Verdict {
    private final RunOptions options;
    private final boolean strict;

    private static final Set<Code> WHOLE_SOURCES =
            EnumSet.of(Code.LOOKER_LISTING_INCOMPLETE, Code.GIT_REPOSITORY_UNREADABLE);

    Verdict(RunOptions options, boolean strict) {
        this.options = options;
        this.strict = strict;
    }

    /**
     * @param refusals what a safety rule refused
     * @return a list or a repository that could not be read fails the run whatever the share, for nobody knows what it would have held
     */
    ExitCode of(Map<ItemType, Counts> counts, List<Diagnostic> diagnostics, List<String> refusals) {
        if (!refusals.isEmpty()) {
            return ExitCode.UNSAFE;
        }
        Counts total = counts.values().stream().reduce(Counts.NONE, Counts::plus);
        if (total.succeeded() == total.due()) {
            return ExitCode.DONE;
        }
        if (sourceFailed(diagnostics) || successPercent(total) < options.successThreshold()) {
            return options.raiseOnError() ? ExitCode.FAILED : ExitCode.DONE;
        }
        return strict && options.raiseOnError() ? ExitCode.PARTIAL : ExitCode.DONE;
    }

    /** A plan that was made without a whole list of Looker is none to rely on. */
    static ExitCode ofPlan(List<Diagnostic> diagnostics, List<String> refusals) {
        if (!refusals.isEmpty()) {
            return ExitCode.UNSAFE;
        }
        return sourceFailed(diagnostics) ? ExitCode.FAILED : ExitCode.DONE;
    }

    private static boolean sourceFailed(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::code).anyMatch(WHOLE_SOURCES::contains);
    }

    /** As the Python connector: records by records and failures, in per cent with two decimals. */
    static double successPercent(Counts counts) {
        return counts.due() == 0 ? 100 : Math.round(counts.succeeded() * 10_000.0 / counts.due()) / 100.0;
    }
}
