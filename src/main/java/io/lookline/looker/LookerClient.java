package io.lookline.looker;

import io.lookline.http.Call;
import java.util.List;
import java.util.function.Predicate;

/** The calls of a logged-in client, each with the fields that are used of its answer. */
final class LookerClient {
    private static final String FOLDER = "folder(id,name,is_personal,is_personal_descendant)";
    private static final String LOOK = "id,title,description,folder_id,user_id,short_url," + FOLDER;

    private final LookerSession session;
    private final LookerApi api;
    private final String lookFields;
    private final FieldSelection exploreFields;
    private final FieldSelection exploreFieldsWithSql;
    private final FieldSelection lookQueryFields;
    private final FieldSelection dashboardFields;

    LookerClient(LookerSession session, DetailFields details) {
        this.session = session;
        this.api = session.api();
        this.lookFields = details.viewCounts() ? LOOK + ",view_count" : LOOK;
        this.exploreFields = details.explore(false);
        this.exploreFieldsWithSql = details.explore(true);
        this.lookQueryFields = details.lookQuery();
        this.dashboardFields = details.dashboard();
    }

    VersionsAnswer versions() {
        return session.call(
                Call.get("/versions"), () -> api.versions("looker_release_version,supported_versions(version)"));
    }

    List<Parsed<ConnectionAnswer>> connections() {
        String fields = "name,dialect_name,host,database,schema,user_attribute_fields";
        return session.call(Call.get("/connections"), () -> api.connections(fields));
    }

    List<Parsed<ModelAnswer>> models() {
        return session.call(Call.get("/lookml_models"), () -> api.models("name,project_name,explores(name,hidden)"));
    }

    /** @param sql whether the SQL of its fields is wanted, which doubles the answer */
    ExploreAnswer explore(String model, String explore, boolean sql, Predicate<ExploreAnswer> lacks) {
        Call call = Call.get("/lookml_models/{model}/explores/{explore}");
        FieldSelection selection = sql ? exploreFieldsWithSql : exploreFields;
        return selection.ask(fields -> session.call(call, () -> api.explore(model, explore, fields, false)), lacks);
    }

    List<Parsed<ProjectAnswer>> projects() {
        return session.call(Call.get("/projects"), () -> api.projects("id,git_remote_url,git_production_branch_name"));
    }

    List<Parsed<FolderAnswer>> folders() {
        String fields = "id,name,parent_id,is_personal,is_personal_descendant";
        return session.call(Call.get("/folders"), () -> api.folders(fields));
    }

    List<Parsed<DashboardAnswer>> dashboards() {
        return session.call(Call.get("/dashboards"), () -> api.dashboards("id,title," + FOLDER));
    }

    List<Parsed<DashboardAnswer>> dashboardPage(Page page, Predicate<List<Parsed<DashboardAnswer>>> lacks) {
        Call call = Call.get("/dashboards/search");
        return dashboardFields.ask(
                fields -> session.call(call, () -> api.searchDashboards(fields, "id", page.limit(), page.offset())),
                lacks);
    }

    DashboardAnswer dashboard(String id, Predicate<DashboardAnswer> lacks) {
        Call call = Call.get("/dashboards/{id}");
        return dashboardFields.ask(fields -> session.call(call, () -> api.dashboard(id, fields)), lacks);
    }

    List<Parsed<UserAnswer>> users(List<String> ids) {
        return session.call(
                Call.get("/users"),
                () -> api.users("id,email,display_name", String.join(",", ids), "id", ids.size(), 0));
    }

    List<Parsed<UserAnswer>> oneUser() {
        return session.call(Call.get("/users"), () -> api.users("id,email", null, "id", 1, 0));
    }

    MergeQueryAnswer mergeQuery(String id) {
        return session.call(Call.get("/merge_queries/{id}"), () -> api.mergeQuery(id, "source_queries"));
    }

    QueryAnswer query(String slug) {
        return session.call(Call.get("/queries/slug/{slug}"), () -> api.query(slug, DetailFields.QUERY));
    }

    List<Parsed<LookAnswer>> looks() {
        return session.call(Call.get("/looks"), () -> api.looks(lookFields));
    }

    List<Parsed<LookAnswer>> looksOfFolder(String folderId, Predicate<List<Parsed<LookAnswer>>> lacks) {
        Call call = Call.get("/folders/{id}/looks");
        return lookQueryFields.ask(fields -> session.call(call, () -> api.looksOfFolder(folderId, fields)), lacks);
    }

    LookAnswer look(String id, Predicate<LookAnswer> lacks) {
        Call call = Call.get("/looks/{id}");
        return lookQueryFields.ask(fields -> session.call(call, () -> api.look(id, fields)), lacks);
    }
}
