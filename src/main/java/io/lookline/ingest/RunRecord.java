package io.lookline.ingest;

import io.lookline.catalog.DesiredState;
import io.lookline.catalog.FieldCounts;
import io.lookline.catalog.Plan;
import io.lookline.config.WorkflowConfig;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import io.lookline.http.CallCounts;
import io.lookline.http.HttpFailure;
import io.lookline.lineage.LookNames;
import io.lookline.looker.Listing;
import io.lookline.looker.LookerInstance;
import io.lookline.looker.LookerTooOld;
import io.lookline.openmetadata.OpenMetadata;
import io.lookline.openmetadata.WriteListener;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Gathers what one run has to tell, stage by stage, until it becomes the result. */
final class RunRecord {
    private static final CallCounts NO_CALLS = new CallCounts(0, new TreeMap<>());

    private final WorkflowConfig config;
    private final RunChoices choices;
    private final Clock clock;
    private final RunListener listener;
    private final Interruption interruption;
    private final Instant start;
    private final Account account;

    private Supplier<CallCounts> lookerCalls = () -> NO_CALLS;
    private Supplier<CallCounts> catalogCalls = () -> NO_CALLS;
    private CallCounts gitCalls = NO_CALLS;
    private String lookerRelease = "";
    private String catalogVersion = "";
    private StatusPush push = new StatusPush(Optional.empty());
    private FieldCounts fields = FieldCounts.NONE;
    private Optional<Plan> plan = Optional.empty();
    private Optional<SystemFailure> failure = Optional.empty();

    RunRecord(WorkflowConfig config, RunChoices choices, Clock clock, RunListener listener, Interruption interruption) {
        this.config = config;
        this.choices = choices;
        this.clock = clock;
        this.listener = listener;
        this.interruption = interruption;
        this.start = clock.instant();
        this.account = new Account(new ItemNames(config.serviceName()), interruption::requested);
    }

    /** Runs the stages; what ends them early becomes the failure of the run. */
    void attempt(Runnable stages) {
        try {
            stages.run();
        } catch (HttpFailure problem) {
            failed(SystemFailure.of(problem));
        } catch (LookerTooOld problem) {
            failed(new SystemFailure(problem.getMessage(), problem.hint(), ExitCode.FAILED));
        } catch (CancellationException _) {
            interrupted(interruption.reason().orElse(ExitCode.INTERRUPTED));
        } catch (UncheckedIOException problem) {
            failed(new SystemFailure(
                    problem.getMessage() + " (" + problem.getCause().getMessage() + ")", "", ExitCode.FAILED));
        }
    }

    void looker(Supplier<CallCounts> calls) {
        lookerCalls = calls;
    }

    void catalog(Supplier<CallCounts> calls) {
        catalogCalls = calls;
    }

    /** Says that the run has begun, where the YAML names a pipeline; its end is told by {@link #push}. Returns itself. */
    RunRecord pushStatusTo(OpenMetadata catalog) {
        push = new StatusPush(config.ingestionPipelineFqn()
                .map(pipeline -> catalog.pipelineStatus(
                        config.serviceName(), pipeline, config.pipelineRunId().orElseGet(UUID::randomUUID), start)));
        push.running();
        return this;
    }

    /** Tells the catalog how the run ended; the result says so when it did not listen. */
    RunResult push(RunResult result) {
        AtomicReference<RunResult> told = new AtomicReference<>(result);
        interruption.lastWords(
                () -> push.ended(result, clock.instant()).map(result::with).ifPresent(told::set));
        return told.get();
    }

    void catalogVersion(String version) {
        catalogVersion = version;
    }

    void read(LookerInstance instance) {
        lookerRelease = instance.release();
        settle(ItemType.DATA_MODEL, instance.explores());
        settle(ItemType.DASHBOARD, instance.dashboards());
        settle(ItemType.CHART, instance.tiles());
        settleLooks(instance.looks());
        instance.notices().forEach(this::tell);
    }

    void read(LookmlReading.Result lookml) {
        gitCalls = lookml.calls();
        lookml.diagnostics().forEach(this::tell);
    }

    /** Views are known only when the files are resolved, and so are those that a filter excludes. */
    void resolved(DesiredState desired) {
        desired.views()
                .ifPresent(views -> views.filtered().forEach(view -> account.filtered(ItemType.DATA_MODEL, view)));
        fields = desired.fields();
        desired.diagnostics().forEach(this::tell);
    }

    private void settle(ItemType type, Listing<?> listing) {
        listing.filtered().forEach(filtered -> account.filtered(type, filtered.id()));
        listing.failures().forEach(this::tell);
    }

    /** A Look is spoken of by its chart's name, for its id may be a tile's. */
    private void settleLooks(Listing<?> looks) {
        looks.filtered().forEach(look -> account.filtered(ItemType.CHART, LookNames.of(look.id())));
        looks.failures().forEach(failure -> tell(failure.type() == ItemType.CHART ? named(failure) : failure));
    }

    private static Diagnostic named(Diagnostic look) {
        return new Diagnostic(
                look.code(), look.type(), LookNames.of(look.item()), look.place(), look.message(), look.hint());
    }

    void tell(Diagnostic diagnostic) {
        account.tell(diagnostic);
    }

    void planned(Plan made) {
        plan = Optional.of(made);
        made.diagnostics().forEach(this::tell);
        made.deletions().withheld().forEach(this::tell);
        account.enter(made);
    }

    /** Where the writing stage reports to; it counts towards the progress of the run. */
    WriteListener writes() {
        int total = (int) plan.stream().mapToLong(PlanSize::writes).sum();
        return new WriteProgress(account, listener, total);
    }

    /** @param code as what the process ends */
    void interrupted(ExitCode code) {
        boolean written = account.counts().values().stream().anyMatch(counts -> counts.written() > 0);
        failed(
                written
                        ? new SystemFailure(
                                "the run was interrupted; what was written stays valid",
                                "run it again: it writes the rest",
                                code)
                        : new SystemFailure("the run was interrupted; nothing was written", "run it again", code));
    }

    /** Whether the run ended before it had done everything that was planned. */
    boolean hasUnreached() {
        return account.counts().values().stream().anyMatch(counts -> counts.notReached() > 0);
    }

    void failed(SystemFailure what) {
        failure = Optional.of(what);
    }

    RunResult result(boolean applied) {
        Map<ItemType, Counts> counts = applied ? account.counts() : Map.of();
        List<Diagnostic> diagnostics = account.diagnostics();
        List<String> refusals = plan.map(made -> made.deletions().refusals()).orElse(List.of());
        ExitCode verdict = applied
                ? new Verdict(config.run(), choices.strict()).of(counts, diagnostics, refusals)
                : Verdict.ofPlan(diagnostics, refusals);
        return new RunResult(
                config.serviceName(),
                start,
                Duration.between(start, clock.instant()),
                failure.map(SystemFailure::exitCode).orElse(verdict),
                counts,
                fields,
                diagnostics,
                plan,
                failure,
                refusals,
                new RunResult.Calls(lookerCalls.get(), gitCalls, catalogCalls.get()),
                new RunResult.Systems(lookerRelease, catalogVersion),
                config.run().successThreshold(),
                ProcessMemory.peakBytes());
    }
}
