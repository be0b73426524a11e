package io.lookline.lineage;

import io.lookline.lookml.project.LookmlOptions;
import java.util.List;
import java.util.Map;

/**
 * @param service name of the dashboard service
 * @param displayUrl the origin that people use in a browser, without trailing slash
 * @param folderPaths whether a dashboard's project is the folder's whole path instead of its name
 * @param preciseTypes whether columns get their true types instead of the Python connector's
 * @param includeDataModels whether explores were asked for
 * @param includeTags whether tags are written
 * @param includeOwners whether owners are written
 * @param includeUsage whether views of dashboards are counted
 * @param unreachableViews whether views of LookML that no explore reaches are written
 * @param gitLinks whether the link of a view leads to Git instead of Looker
 * @param lookml what decides about LookML that no file has, as Looker tells it
 * @param views which views of LookML are written
 * @param databaseServices beginnings of tables' full names, {@code service[.database[.schema[.table]]]}, in the order in
 *     which they are searched
 * @param connections what the YAML says of Looker's connections, by their names
 */
public record ResolveOptions(
        String service,
        String displayUrl,
        boolean folderPaths,
        boolean preciseTypes,
        boolean includeDataModels,
        boolean includeTags,
        boolean includeOwners,
        boolean includeUsage,
        boolean unreachableViews,
        boolean gitLinks,
        LookmlOptions lookml,
        ViewSelection views,
        List<String> databaseServices,
        Map<String, ConnectionSettings> connections) {

    /** Decides by a view's project, the model in its name, its name in the catalog and its own name. */
    @FunctionalInterface
    public interface ViewSelection {
        /** Without any filter. */
        ViewSelection ALL = (_, _, _, _) -> true;

        boolean keeps(String project, String model, String name, String view);
    }
}
