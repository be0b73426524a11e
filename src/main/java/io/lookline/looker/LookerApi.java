package io.lookline.looker;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The calls of Looker's API 4.0 that Lookline makes; {@code fields} selects what an answer holds. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
interface LookerApi {
    @GET
    @Path("versions")
    VersionsAnswer versions(@QueryParam("fields") String fields);

    @GET
    @Path("connections")
    List<Parsed<ConnectionAnswer>> connections(@QueryParam("fields") String fields);

    @GET
    @Path("lookml_models")
    List<Parsed<ModelAnswer>> models(@QueryParam("fields") String fields);

    @GET
    @Path("lookml_models/{lookml_model_name}/explores/{explore_name}")
    ExploreAnswer explore(
            @PathParam("lookml_model_name") String model,
            @PathParam("explore_name") String explore,
            @QueryParam("fields") String fields,
            @QueryParam("add_drills_metadata") boolean drills);

    @GET
    @Path("projects")
    List<Parsed<ProjectAnswer>> projects(@QueryParam("fields") String fields);

    @GET
    @Path("folders")
    List<Parsed<FolderAnswer>> folders(@QueryParam("fields") String fields);

    @GET
    @Path("dashboards")
    List<Parsed<DashboardAnswer>> dashboards(@QueryParam("fields") String fields);

    @GET
    @Path("dashboards/search")
    List<Parsed<DashboardAnswer>> searchDashboards(
            @QueryParam("fields") String fields,
            @QueryParam("sorts") String sorts,
            @QueryParam("limit") int limit,
            @QueryParam("offset") int offset);

    @GET
    @Path("dashboards/{dashboard_id}")
    DashboardAnswer dashboard(@PathParam("dashboard_id") String id, @QueryParam("fields") String fields);

    @GET
    @Path("users")
    List<Parsed<UserAnswer>> users(
            @QueryParam("fields") String fields,
            @QueryParam("ids") String ids,
            @QueryParam("sorts") String sorts,
            @QueryParam("limit") int limit,
            @QueryParam("offset") int offset);

    @GET
    @Path("merge_queries/{merge_query_id}")
    MergeQueryAnswer mergeQuery(@PathParam("merge_query_id") String id, @QueryParam("fields") String fields);

    @GET
    @Path("queries/slug/{slug}")
    QueryAnswer query(@PathParam("slug") String slug, @QueryParam("fields") String fields);

    @GET
    @Path("looks")
    List<Parsed<LookAnswer>> looks(@QueryParam("fields") String fields);

    @GET
    @Path("folders/{folder_id}/looks")
    List<Parsed<LookAnswer>> looksOfFolder(@PathParam("folder_id") String id, @QueryParam("fields") String fields);

    @GET
    @Path("looks/{look_id}")
    LookAnswer look(@PathParam("look_id") String id, @QueryParam("fields") String fields);

    @DELETE
    @Path("logout")
    void logout();
}
