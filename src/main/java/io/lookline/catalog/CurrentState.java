package io.lookline.catalog;

import java.util.Map;
import java.util.Set;

/**
 * What the catalog holds of one service.
 *
 * @param serviceExists whether the service is there
 * @param tags names of the tags in Looker's classification; null when the classification is missing
 * @param dataModels by fully qualified name, deleted ones too; likewise charts and dashboards
 * @param edges those of the desired data models, as far as they were asked for
 * @param owners the catalog's people by e-mail in lower case
 * @param bot the name under which this program writes
 */
public record CurrentState(
        boolean serviceExists,
        Set<String> tags,
        Map<String, Stored<DataModel>> dataModels,
        Map<String, Stored<Chart>> charts,
        Map<String, Stored<Dashboard>> dashboards,
        Map<Edge.Key, StoredEdge> edges,
        Map<String, Owner> owners,
        String bot) {

    /**
     * An edge that the catalog has.
     *
     * @param ours whether its source is {@code DashboardLineage}; others are never touched
     */
    public record StoredEdge(Edge edge, boolean ours) {}
}
