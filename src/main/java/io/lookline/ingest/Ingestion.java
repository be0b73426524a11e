package io.lookline.ingest;

import io.lookline.catalog.CurrentState;
import io.lookline.catalog.DesiredState;
import io.lookline.catalog.Plan;
import io.lookline.catalog.PlanPolicy;
import io.lookline.catalog.Planner;
import io.lookline.config.LookerConnection;
import io.lookline.config.OpenMetadataConnection;
import io.lookline.config.Sink;
import io.lookline.config.WorkflowConfig;
import io.lookline.lineage.DesiredStateResolver;
import io.lookline.openmetadata.DesiredStateFile;
import io.lookline.openmetadata.OpenMetadata;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/**
 * A run: read, resolve, plan, apply. Nothing is written before everything is read, and a run that was killed at any
 * point is mended by the next one.
 */
public final class Ingestion {
    private final WorkflowConfig config;
    private final RunChoices choices;
    private final Clock clock;
    private final RunListener listener;
    private final Interruption interruption;
    private final SourceStage source;

    /** A run that nobody interrupts. */
    public Ingestion(WorkflowConfig config, RunChoices choices, Clock clock, RunListener listener) {
        this(config, choices, clock, listener, new Interruption());
    }

    /** @param interruption what ends the run early: reading at once, writing after the requests in flight */
    public Ingestion(
            WorkflowConfig config, RunChoices choices, Clock clock, RunListener listener, Interruption interruption) {
        this.config = config;
        this.choices = choices;
        this.clock = clock;
        this.listener = listener;
        this.interruption = interruption;
        this.source = new SourceStage(config, choices, listener, interruption);
    }

    /** Reads, plans and writes. What goes wrong is in the result, never thrown. */
    public RunResult ingest() {
        return run(true);
    }

    /** Reads and plans; writes nothing. */
    public RunResult plan() {
        return run(false);
    }

    private RunResult run(boolean apply) {
        RunRecord record = new RunRecord(config, choices, clock, listener, interruption);
        record.attempt(() -> {
            switch (config.sink()) {
                case Sink.MetadataRest rest -> toCatalog(record, rest, apply);
                case Sink.File file -> toFile(record, file, apply);
            }
        });
        RunResult result = record.result(apply);
        return apply ? record.push(result) : result;
    }

    private void toCatalog(RunRecord record, Sink.MetadataRest rest, boolean apply) {
        OpenMetadataConnection connection = config.catalog().orElseThrow();
        OpenMetadata catalog = new OpenMetadata(connection, config.settings().limits());
        record.catalog(catalog::calls);
        listener.stage("connecting to OpenMetadata");
        OpenMetadata.Server server = interruption.reading(catalog::probe);
        record.catalogVersion(server.version());
        if (apply) {
            interruption.reading(() -> record.pushStatusTo(catalog));
        }
        Optional<LookerConnection> looker =
                config.looker().or(() -> interruption.reading(() -> catalog.storedConnection(config.serviceName())));
        if (looker.isEmpty()) {
            record.failed(SystemFailure.noLooker(config.serviceName()));
            return;
        }
        OpenMetadata.ServiceState service = interruption.reading(() -> catalog.dashboardService(config.serviceName()));
        if (service == OpenMetadata.ServiceState.DELETED) {
            record.failed(new SystemFailure(
                    "the service " + config.serviceName() + " is deleted in the catalog",
                    SystemCheck.RESTORE,
                    ExitCode.FAILED));
            return;
        }
        DesiredStateResolver resolver = source.read(record, looker.get());
        DesiredState desired = source.resolve(record, resolver, source.tables(resolver.tables(), catalog));
        listener.stage("reading the catalog");
        CurrentState current = interruption.reading(() -> catalog.read(
                desired, service, server, config.extraction().override().lineage()));
        Plan plan = Planner.plan(desired, current, policy());
        record.planned(plan);
        if (apply) {
            listener.stage("writing");
            interruption.writing(
                    () -> catalog.apply(plan, current, config.looker(), rest.batchSize(), record.writes()));
            interruption.reason().filter(_ -> record.hasUnreached()).ifPresent(record::interrupted);
        }
    }

    private void toFile(RunRecord record, Sink.File file, boolean apply) {
        if (config.looker().isEmpty()) {
            record.failed(SystemFailure.noLooker(config.serviceName()));
            return;
        }
        LookerConnection looker = config.looker().get();
        DesiredState desired = source.resolve(record, source.read(record, looker), Map.of());
        DesiredStateFile output = new DesiredStateFile(desired, policy());
        record.planned(output.plan());
        if (apply) {
            listener.stage("writing " + file.filename());
            interruption.writing(() -> output.write(file.filename(), looker, record.writes()));
        }
    }

    private PlanPolicy policy() {
        return Policies.plan(config, choices, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
