package io.lookline.ingest;

import io.lookline.catalog.Fqn;
import io.lookline.config.LookerConnection;
import io.lookline.config.LookmlSource;
import io.lookline.config.OpenMetadataConnection;
import io.lookline.config.Sink;
import io.lookline.config.WorkflowConfig;
import io.lookline.diagnostic.CheckLine;
import io.lookline.diagnostic.CheckLine.State;
import io.lookline.git.GitCheck;
import io.lookline.http.HttpFailure;
import io.lookline.looker.LookerCheck;
import io.lookline.openmetadata.OpenMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries every system and right that a YAML names, without writing anything. */
public final class SystemCheck {
    static final String RESTORE = "restore it in OpenMetadata, or take another serviceName";

    private final WorkflowConfig config;
    private final List<CheckLine> lines = new ArrayList<>();

    public SystemCheck(WorkflowConfig config) {
        this.config = config;
    }

    /** One line for each thing that was tried. */
    public List<CheckLine> lines() {
        Optional<LookerConnection> looker = config.looker();
        if (config.sink() instanceof Sink.MetadataRest) {
            looker = looker.or(this::catalogOnly);
            checkCatalog(config.catalog().orElseThrow());
        }
        looker.ifPresentOrElse(
                this::checkSources,
                () -> lines.add(new CheckLine(
                        "Looker",
                        State.FAILED,
                        "the YAML has no source.serviceConnection, and the catalog stores none",
                        "add source.serviceConnection.config with clientId, clientSecret and hostPort")));
        return List.copyOf(lines);
    }

    private void checkSources(LookerConnection looker) {
        lines.addAll(new LookerCheck(looker, config.settings()).run());
        List<LookmlSource> lookml =
                LookmlSource.all(looker.git(), config.settings().git().sources());
        if (config.extraction().includeDataModels() && !lookml.isEmpty()) {
            lines.addAll(new GitCheck(config.settings(), List.of()).run(lookml));
        }
    }

    private Optional<LookerConnection> catalogOnly() {
        try {
            return catalog(config.catalog().orElseThrow()).storedConnection(config.serviceName());
        } catch (HttpFailure _) {
            return Optional.empty();
        }
    }

    private OpenMetadata catalog(OpenMetadataConnection connection) {
        return new OpenMetadata(connection, config.settings().limits());
    }

    private void checkCatalog(OpenMetadataConnection connection) {
        OpenMetadata catalog = catalog(connection);
        try {
            OpenMetadata.Server server = catalog.probe();
            lines.add(new CheckLine(
                    "OpenMetadata",
                    State.OK,
                    "version %s at %s, as %s".formatted(server.version(), connection.api(), server.bot()),
                    ""));
            checkService(catalog);
            config.extraction().dbServicePrefixes().forEach(prefix -> checkDatabaseService(catalog, prefix));
        } catch (HttpFailure failure) {
            lines.add(failed("OpenMetadata", failure));
        }
    }

    private void checkService(OpenMetadata catalog) {
        String subject = "Service " + config.serviceName();
        lines.add(
                switch (catalog.dashboardService(config.serviceName())) {
                    case LIVING -> new CheckLine(subject, State.OK, "exists", "");
                    case MISSING -> new CheckLine(subject, State.OK, "will be created", "");
                    case DELETED -> new CheckLine(subject, State.FAILED, "is deleted", RESTORE);
                });
    }

    private void checkDatabaseService(OpenMetadata catalog, String prefix) {
        String service = Fqn.first(prefix);
        lines.add(
                catalog.hasDatabaseService(service)
                        ? new CheckLine("Database service " + service, State.OK, "exists", "")
                        : new CheckLine(
                                "Database service " + service,
                                State.LIMITED,
                                "is not in the catalog",
                                "ingest it first, or correct lineageInformation.dbServicePrefixes"));
    }

    private static CheckLine failed(String subject, HttpFailure failure) {
        State state = SystemFailure.of(failure).exitCode() == ExitCode.REFUSED ? State.REFUSED : State.FAILED;
        return new CheckLine(subject, state, failure.getMessage(), failure.hint());
    }
}
