package io.lookline.lineage;

/**
 * @param service name of the dashboard service
 * @param displayUrl the origin that people use in a browser, without trailing slash
 * @param folderPaths whether a dashboard's project is the folder's whole path instead of its name
 * @param preciseTypes whether columns get their true types instead of the Python connector's
 * @param includeDataModels whether explores were asked for
 * @param includeTags whether tags are written
 * @param includeOwners whether owners are written
 * @param includeUsage whether views are counted
 */
public record ResolveOptions(
        String service,
        String displayUrl,
        boolean folderPaths,
        boolean preciseTypes,
        boolean includeDataModels,
        boolean includeTags,
        boolean includeOwners,
        boolean includeUsage) {}
