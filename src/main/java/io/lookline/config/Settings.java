package io.lookline.config;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Lookline's own settings ({@code workflowConfig.config.lookline}).
 *
 * @param project what a dashboard's {@code project} holds
 * @param types which data types columns get
 * @param personalFolders whether dashboards in personal folders are read
 * @param hiddenExplores whether hidden explores are read
 * @param standaloneLooks whether Looks on no dashboard become charts
 * @param lookerTls what to trust as Looker's certificate
 * @param git repositories besides those of {@code gitCredentials}, and what may be fetched for them
 * @param lookml how LookML is read
 * @param connections where the tables of Looker's connections lie, by the connection's name
 */
public record Settings(
        Project project,
        Types types,
        boolean personalFolders,
        boolean hiddenExplores,
        boolean standaloneLooks,
        Tls lookerTls,
        Deletion deletion,
        Limits limits,
        Git git,
        Lookml lookml,
        Map<String, Connection> connections) {

    /** The same settings with other limits. */
    public Settings with(Limits other) {
        return new Settings(
                project,
                types,
                personalFolders,
                hiddenExplores,
                standaloneLooks,
                lookerTls,
                deletion,
                other,
                git,
                lookml,
                connections);
    }

    public enum Project {
        /** The name of the folder, as the Python connector writes it. */
        LEAF,
        /** The folder's whole path, {@code Shared/Team/Sub}. */
        PATH
    }

    public enum Types {
        /** As the Python connector writes them, so that existing columns keep their type. */
        COMPATIBLE,
        /** As they are. */
        PRECISE
    }

    /**
     * @param filtered whether what a filter excludes may be deleted, as the Python connector does
     * @param maxShare per cent of a type's entities that may be deleted in one run
     * @param force whether to go on beyond that share
     */
    public record Deletion(boolean filtered, double maxShare, boolean force) {}

    /**
     * @param lookerConcurrency requests to Looker at a time
     * @param catalogConcurrency requests to OpenMetadata at a time
     * @param lookerCalls requests to Looker in one run at most
     */
    public record Limits(
            int lookerConcurrency,
            int catalogConcurrency,
            OptionalInt lookerCalls,
            Duration connectTimeout,
            Duration requestTimeout) {}

    /**
     * @param sources the own list; {@link LookmlSource#all} adds those of {@code gitCredentials}
     * @param dependencies how a {@code remote_dependency} is fetched, by its name in the manifest
     * @param dependencyHosts public hosts from which every dependency may come, as {@code host} or {@code host:port}
     * @param tls what to trust as the certificates of the hosts
     * @param archives what one repository may cost
     */
    public record Git(
            List<LookmlSource> sources,
            Map<String, GitDependency> dependencies,
            List<String> dependencyHosts,
            Tls tls,
            ArchiveLimits archives) {
        /** Of a file that says nothing of Git beside {@code gitCredentials}. */
        public static final Git NONE = new Git(List.of(), Map.of(), List.of(), Tls.PLATFORM, ArchiveLimits.DEFAULT);
    }

    /** Which of the lines behind {@code -- if prod --} and {@code -- if dev --} count. */
    public enum Environment {
        PROD,
        DEV
    }

    /** Where the link of a view leads. */
    public enum Links {
        /** To Looker's editor. */
        LOOKER,
        /** To the file at its commit on the host of Git. */
        GIT
    }

    /**
     * @param constants values of LookML's constants by name, which win over every manifest
     * @param liquidVariables values of Liquid's variables by name
     * @param parameters values of LookML's parameters by {@code view.parameter}
     * @param userAttributes values of Looker's user attributes by name
     * @param includeUnreachableViews whether views that no explore joins are written
     */
    public record Lookml(
            Map<String, String> constants,
            Map<String, String> liquidVariables,
            Map<String, String> parameters,
            Map<String, String> userAttributes,
            Environment environment,
            boolean includeUnreachableViews,
            Links sourceLinks) {
        /** Of a file that says nothing of LookML. */
        public static final Lookml DEFAULT =
                new Lookml(Map.of(), Map.of(), Map.of(), Map.of(), Environment.PROD, true, Links.LOOKER);
    }

    /**
     * What the file says of one of Looker's connections. What it does not say is as Looker says, or as {@code
     * dbServicePrefixes}.
     *
     * @param service the beginning of its tables' fully qualified names: {@code service[.database[.schema]]}
     * @param database the database of tables that are named without one
     * @param schema the schema of tables that are named without one
     * @param dialect what Looker or the catalog calls the dialect
     */
    public record Connection(
            Optional<String> service, Optional<String> database, Optional<String> schema, Optional<String> dialect) {}
}
