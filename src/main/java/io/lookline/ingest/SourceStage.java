package io.lookline.ingest;

import io.lookline.catalog.DesiredState;
import io.lookline.catalog.TableHits;
import io.lookline.catalog.TableSearch;
import io.lookline.config.LookerConnection;
import io.lookline.config.WorkflowConfig;
import io.lookline.lineage.DesiredStateResolver;
import io.lookline.lineage.LookmlState;
import io.lookline.looker.LookerInstance;
import io.lookline.looker.LookerLists;
import io.lookline.looker.LookerReader;
import io.lookline.looker.ReadListener;
import io.lookline.openmetadata.OpenMetadata;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The stages that read: Looker, the files behind it, and the tables that these name. */
final class SourceStage {
    private final WorkflowConfig config;
    private final RunChoices choices;
    private final RunListener listener;
    private final Interruption interruption;

    SourceStage(WorkflowConfig config, RunChoices choices, RunListener listener, Interruption interruption) {
        this.config = config;
        this.choices = choices;
        this.listener = listener;
        this.interruption = interruption;
    }

    /** Reads Looker and LookML; what came up is in the record. */
    DesiredStateResolver read(RunRecord record, LookerConnection looker) {
        listener.stage("connecting to Looker");
        LookerReader reader = interruption.reading(
                () -> LookerReader.open(looker, config.extraction(), choices.applyTo(config.settings())));
        try {
            record.looker(reader::calls);
            LookerLists lists = interruption.reading(reader::list);
            Optional<LookmlState> lookml = lookml(record, looker, lists);
            LookerInstance instance = instance(reader, lists, lookml);
            record.read(instance);
            return new DesiredStateResolver(instance, lookml, Policies.resolve(config, looker));
        } finally {
            interruption.lastWords(reader::close);
        }
    }

    /** Asks the catalog for tables. */
    Map<TableSearch, TableHits> tables(Set<TableSearch> searches, OpenMetadata catalog) {
        if (searches.isEmpty()) {
            return Map.of();
        }
        listener.stage("looking for tables");
        return interruption.reading(() -> catalog.findTables(searches));
    }

    /** Resolves with what is known of tables; what came up is in the record. */
    DesiredState resolve(RunRecord record, DesiredStateResolver resolver, Map<TableSearch, TableHits> tables) {
        listener.stage("resolving");
        DesiredState desired = resolver.resolve(tables);
        record.resolved(desired);
        return desired;
    }

    private Optional<LookmlState> lookml(RunRecord record, LookerConnection looker, LookerLists lists) {
        LookmlReading reading = new LookmlReading(config, looker);
        if (!reading.isAskedFor()) {
            return Optional.empty();
        }
        listener.stage("reading LookML");
        LookmlReading.Result result = interruption.reading(() -> reading.read(lists.projects(), choices.cache()));
        record.read(result);
        return Optional.of(result.state());
    }

    /** What the files tell is not asked from Looker. */
    private LookerInstance instance(LookerReader reader, LookerLists lists, Optional<LookmlState> lookml) {
        Set<String> withFiles =
                lookml.map(state -> state.modelsWithFiles(lists.models())).orElse(Set.of());
        return interruption.reading(() -> reader.read(lists, withFiles, this::progress));
    }

    private void progress(ReadListener.Stage stage, int done, int total) {
        listener.progress("reading " + stage.name().toLowerCase(Locale.ROOT).replace('_', ' '), done, total);
    }
}
