package io.lookline.config;

import java.time.Duration;
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
 */
public record Settings(
        Project project,
        Types types,
        boolean personalFolders,
        boolean hiddenExplores,
        boolean standaloneLooks,
        Tls lookerTls,
        Deletion deletion,
        Limits limits) {

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
}
