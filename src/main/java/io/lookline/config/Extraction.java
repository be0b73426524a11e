package io.lookline.config;

import java.util.List;

/**
 * What to read from Looker and how to treat what the catalog has ({@code source.sourceConfig.config}).
 *
 * @param dashboards held against a dashboard's title, or its id when it has none
 * @param charts held against a tile's id or title
 * @param dataModels held against {@code model_explore}
 * @param projects held against a folder's name or path, and a model's project
 * @param folders held against a folder's full path (Lookline's own)
 * @param dbServicePrefixes database services for lineage, in the order of the file
 * @param markDeleted which types may be soft-deleted
 * @param override which edits by people may be replaced
 */
public record Extraction(
        FilterPattern dashboards,
        FilterPattern charts,
        FilterPattern dataModels,
        FilterPattern projects,
        FilterPattern folders,
        boolean includeOwners,
        boolean includeTags,
        boolean includeDataModels,
        boolean includeUsage,
        List<String> dbServicePrefixes,
        MarkDeleted markDeleted,
        Override override) {

    /** Which types may be soft-deleted when Looker no longer has them. */
    public record MarkDeleted(boolean dashboards, boolean charts, boolean dataModels) {}

    /**
     * @param metadata replace description, display name and tags that people edited ({@code overrideMetadata})
     * @param owners replace owners that people set ({@code overrideOwner} or {@code overrideMetadata})
     * @param lineage put computed edges whole and delete stale ones ({@code overrideLineage})
     */
    public record Override(boolean metadata, boolean owners, boolean lineage) {}
}
