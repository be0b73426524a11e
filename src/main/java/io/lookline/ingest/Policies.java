package io.lookline.ingest;

import io.lookline.catalog.PlanPolicy;
import io.lookline.config.Extraction;
import io.lookline.config.LookerConnection;
import io.lookline.config.OpenMetadataConnection;
import io.lookline.config.Settings;
import io.lookline.config.WorkflowConfig;
import io.lookline.lineage.ConnectionSettings;
import io.lookline.lineage.ResolveOptions;
import io.lookline.lookml.liquid.Environment;
import io.lookline.lookml.liquid.LiquidValue;
import io.lookline.lookml.project.LookmlOptions;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The YAML's settings in the words of the stages that obey them. */
final class Policies {
    /** Deletions of up to this number per type are never too many, whatever their share. */
    private static final int SMALLEST_MASS_DELETION = 10;

    private Policies() {}

    static ResolveOptions resolve(WorkflowConfig config, LookerConnection looker) {
        Extraction extraction = config.extraction();
        Settings settings = config.settings();
        return new ResolveOptions(
                config.serviceName(),
                looker.displayUrl().toString(),
                settings.project() == Settings.Project.PATH,
                settings.types() == Settings.Types.PRECISE,
                extraction.includeDataModels(),
                extraction.includeTags(),
                extraction.includeOwners(),
                extraction.includeUsage(),
                settings.lookml().includeUnreachableViews(),
                settings.lookml().sourceLinks() == Settings.Links.GIT,
                lookml(settings.lookml()),
                (project, model, name, view) -> extraction.projects().keeps(project)
                        && extraction.dataModels().keeps(name, view, model),
                extraction.dbServicePrefixes(),
                connections(settings));
    }

    private static Map<String, ConnectionSettings> connections(Settings settings) {
        Map<String, ConnectionSettings> connections = new LinkedHashMap<>();
        settings.connections()
                .forEach((name, said) -> connections.put(
                        name,
                        new ConnectionSettings(
                                said.service().orElse(null),
                                said.database().orElse(null),
                                said.schema().orElse(null),
                                said.dialect().orElse(null))));
        return connections;
    }

    static LookmlOptions lookml(Settings.Lookml settings) {
        Map<String, LiquidValue> variables = settings.liquidVariables().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> LiquidValue.of(entry.getValue())));
        return new LookmlOptions(
                settings.constants(),
                new io.lookline.lookml.liquid.Settings(variables, settings.userAttributes(), settings.parameters()),
                switch (settings.environment()) {
                    case PROD -> Environment.PRODUCTION;
                    case DEV -> Environment.DEVELOPMENT;
                });
    }

    /** The server refuses to write an existing service without a connection (1.12.6). */
    private static boolean overwritesService(OpenMetadataConnection catalog) {
        return catalog.forceEntityOverwriting() && catalog.storeServiceConnection();
    }

    static PlanPolicy plan(WorkflowConfig config, RunChoices choices, LocalDate today) {
        Extraction.Override override = config.extraction().override();
        Extraction.MarkDeleted markDeleted = config.extraction().markDeleted();
        Settings.Deletion deletion = config.settings().deletion();
        return new PlanPolicy(
                override.metadata(),
                override.owners(),
                override.lineage(),
                config.looker().isPresent()
                        && config.catalog().filter(Policies::overwritesService).isPresent(),
                new PlanPolicy.Deletion(
                        markDeleted.dashboards(),
                        markDeleted.charts(),
                        markDeleted.dataModels(),
                        deletion.filtered(),
                        deletion.maxShare(),
                        SMALLEST_MASS_DELETION,
                        deletion.force() || choices.forceDelete()),
                today);
    }
}
