package io.lookline.looker;

import io.lookline.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;

/**
 * Everything read from Looker.
 *
 * @param release Looker's release, e.g. {@code 26.12.5}; empty when unknown
 * @param models the models that no filter excludes, ordered by name; empty when they were not asked for
 * @param projects the LookML projects; empty when they were not asked for or may not be seen
 * @param connections the database connections; none when they were not asked for or may not be seen
 * @param explores the selected explores, ordered by model and name
 * @param dashboards the selected dashboards with their tiles, ordered by id
 * @param tiles what the chart filter excluded and what was malformed; its items are empty, for tiles lie in dashboards
 * @param looks the Looks on no selected dashboard, with their queries, ordered by id
 * @param folders all folders by id; empty when they could not be read
 * @param users the owners by id; without those that could not be read
 * @param notices what else is to be told
 */
public record LookerInstance(
        String release,
        List<Model> models,
        List<Project> projects,
        Listing<Connection> connections,
        Listing<Explore> explores,
        Listing<Dashboard> dashboards,
        Listing<Dashboard.Tile> tiles,
        Listing<Look> looks,
        Map<String, Folder> folders,
        Map<String, User> users,
        List<Diagnostic> notices) {

    /** @param project the project that its file lies in; null when Looker does not say */
    public record Model(String name, String project) {}

    /**
     * @param gitRemoteUrl null for a project without Git, and when Looker does not say
     * @param productionBranch the branch that people see; null when Looker does not say
     */
    public record Project(String id, String gitRemoteUrl, String productionBranch) {}

    /**
     * A database connection, without anything that gives access to it. Everything but the name may be null, and is when
     * a user attribute decides.
     *
     * @param dialectName e.g. {@code bigquery_standard_sql}
     * @param host of BigQuery the project
     * @param database of BigQuery the data set
     */
    public record Connection(String name, String dialectName, String host, String database, String schema) {}

    /** @param parentId null for a root */
    public record Folder(String id, String name, String parentId, boolean personal) {}

    /** @param email null when the API user may not see it */
    public record User(String id, String email, String displayName) {}

    /** A Look on no dashboard. Everything but the id may be null. */
    public record Look(
            String id,
            String title,
            String description,
            String folderId,
            String userId,
            String shortUrl,
            Long viewCount,
            Query query) {}
}
