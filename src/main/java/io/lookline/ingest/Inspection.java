package io.lookline.ingest;

import io.lookline.catalog.DesiredState;
import io.lookline.catalog.TableHits;
import io.lookline.catalog.TableSearch;
import io.lookline.config.LookerConnection;
import io.lookline.config.WorkflowConfig;
import io.lookline.lineage.DesiredStateResolver;
import io.lookline.lineage.Explanations;
import io.lookline.openmetadata.OpenMetadata;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Reads and resolves as a run does, so that its outcome can be looked at. Nothing is planned and nothing is written. Of
 * the catalog only tables are read; where the YAML names no catalog, they are those that SQL names.
 */
public final class Inspection {
    private final WorkflowConfig config;
    private final RunChoices choices;
    private final Clock clock;
    private final RunListener listener;
    private final Interruption interruption;
    private final SourceStage source;
    private Optional<Outcome> outcome = Optional.empty();

    /**
     * @param desired what the catalog should hold
     * @param explanations for questions about single things
     */
    public record Outcome(DesiredState desired, Explanations explanations) {}

    /**
     * @param outcome empty when reading failed
     * @param result what came up; its plan is empty
     */
    public record Result(Optional<Outcome> outcome, RunResult result) {}

    public Inspection(
            WorkflowConfig config, RunChoices choices, Clock clock, RunListener listener, Interruption interruption) {
        this.config = config;
        this.choices = choices;
        this.clock = clock;
        this.listener = listener;
        this.interruption = interruption;
        this.source = new SourceStage(config, choices, listener, interruption);
    }

    /** What goes wrong is in the result, never thrown. */
    public Result inspect() {
        RunRecord record = new RunRecord(config, choices, clock, listener, interruption);
        record.attempt(() -> read(record));
        return new Result(outcome, record.result(false));
    }

    private void read(RunRecord record) {
        Optional<OpenMetadata> catalog = config.catalog()
                .map(connection ->
                        new OpenMetadata(connection, config.settings().limits()));
        catalog.ifPresent(each -> record.catalog(each::calls));
        Optional<LookerConnection> looker = config.looker()
                .or(() -> catalog.flatMap(
                        each -> interruption.reading(() -> each.storedConnection(config.serviceName()))));
        if (looker.isEmpty()) {
            record.failed(SystemFailure.noLooker(config.serviceName()));
            return;
        }
        DesiredStateResolver resolver = source.read(record, looker.get());
        Map<TableSearch, TableHits> tables =
                catalog.map(each -> source.tables(resolver.tables(), each)).orElseGet(resolver::namedTables);
        DesiredState desired = source.resolve(record, resolver, tables);
        outcome = Optional.of(new Outcome(desired, resolver.explanations(desired, tables, catalog.isPresent())));
    }
}
