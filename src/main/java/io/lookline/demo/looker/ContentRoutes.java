package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Request;
import io.lookline.demo.http.Response;
import io.lookline.demo.http.Routes;
import io.lookline.demo.looker.LookerContent.Kind;
import java.util.function.Predicate;

/** Folders, dashboards, Looks and queries. */
final class ContentRoutes {

    /** {@code GET /dashboards/search} knows no LookML dashboards; their ids are {@code model::name}. */
    private static final Predicate<ObjectNode> USER_DEFINED =
            dashboard -> !dashboard.path("id").asText().contains("::");

    private final Answers answers;
    private final Shape foundDashboard;

    /** @param tilesInSearch whether a search for dashboards gives their tiles */
    ContentRoutes(Answers answers, boolean tilesInSearch) {
        this.answers = answers;
        this.foundDashboard = tilesInSearch ? DashboardShapes.DASHBOARD : DashboardShapes.DASHBOARD_WITHOUT_TILES;
    }

    void addTo(Routes routes) {
        routes.get("/api/4.0/folders", answers.list(Kind.FOLDER, ContentShapes.FOLDER))
                .get("/api/4.0/folders/{folder_id}/looks", this::looksOfFolder)
                .get("/api/4.0/dashboards", answers.list(Kind.DASHBOARD, DashboardShapes.DASHBOARD_BASE))
                .get("/api/4.0/dashboards/search", answers.search(Kind.DASHBOARD, USER_DEFINED, foundDashboard))
                .get(
                        "/api/4.0/dashboards/{dashboard_id}",
                        answers.one(Kind.DASHBOARD, "dashboard_id", DashboardShapes.DASHBOARD))
                .get("/api/4.0/looks", answers.list(Kind.LOOK, ContentShapes.LOOK))
                .get("/api/4.0/looks/search", answers.search(Kind.LOOK, look -> true, ContentShapes.LOOK))
                .get("/api/4.0/looks/{look_id}", answers.one(Kind.LOOK, "look_id", ContentShapes.LOOK_WITH_QUERY))
                .get(
                        "/api/4.0/merge_queries/{merge_query_id}",
                        answers.one(Kind.MERGE_QUERY, "merge_query_id", ContentShapes.MERGE_QUERY))
                .get("/api/4.0/queries/slug/{slug}", answers.one(Kind.QUERY, "slug", ContentShapes.QUERY));
    }

    private Response looksOfFolder(Request request) {
        String folder = request.parameter("folder_id");
        answers.content().get().find(Kind.FOLDER, folder).orElseThrow(Refusal::notFound);
        Predicate<ObjectNode> inFolder = look -> look.path("folder_id").asText().equals(folder);
        return answers.page(request, Kind.LOOK, inFolder.and(Criteria.DELETED.negate()), ContentShapes.LOOK_WITH_QUERY);
    }
}
