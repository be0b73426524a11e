package io.lookline.openmetadata;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** OpenMetadata's REST API as far as it is used; paths are relative to {@code /api/v1}. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface OpenMetadataApi {
    @GET
    @Path("/system/version")
    Entities.Version version();

    @GET
    @Path("/users/loggedInUser")
    Entities.User loggedInUser();

    @GET
    @Path("/users")
    Entities.Page<Entities.User> users(
            @QueryParam("isBot") boolean isBot, @QueryParam("limit") int limit, @QueryParam("after") String after);

    @GET
    @Path("/services/dashboardServices/name/{name}")
    Entities.Service dashboardService(@PathParam("name") String fqn, @QueryParam("include") String include);

    @GET
    @Path("/services/databaseServices/name/{name}")
    Entities.Service databaseService(@PathParam("name") String fqn);

    @GET
    @Path("/services/databaseServices")
    Entities.Page<Entities.Service> databaseServices(@QueryParam("limit") int limit, @QueryParam("after") String after);

    @GET
    @Path("/databases")
    Entities.Page<Entities.Namespace> databases(
            @QueryParam("service") String service,
            @QueryParam("include") String include,
            @QueryParam("limit") int limit,
            @QueryParam("after") String after);

    @GET
    @Path("/databaseSchemas")
    Entities.Page<Entities.Namespace> databaseSchemas(
            @QueryParam("database") String database,
            @QueryParam("include") String include,
            @QueryParam("limit") int limit,
            @QueryParam("after") String after);

    @GET
    @Path("/tables")
    Entities.Page<Entities.Table> tables(
            @QueryParam("databaseSchema") String schema,
            @QueryParam("include") String include,
            @QueryParam("fields") String fields,
            @QueryParam("limit") int limit,
            @QueryParam("after") String after);

    @GET
    @Path("/tables/name/{name}")
    Entities.Table table(
            @Encoded @PathParam("name") String segment,
            @QueryParam("include") String include,
            @QueryParam("fields") String fields);

    @GET
    @Path("/search/query")
    Entities.SearchAnswer search(
            @QueryParam("q") String query,
            @QueryParam("index") String index,
            @QueryParam("size") int size,
            @QueryParam("sort_field") String sortField,
            @QueryParam("sort_order") String sortOrder,
            @QueryParam("search_after") String after,
            @QueryParam("include_source_fields") List<String> fields);

    @PUT
    @Path("/services/dashboardServices")
    Entities.Service putDashboardService(Requests.CreateService request);

    @PUT
    @Path("/classifications")
    Entities.Tag putClassification(Requests.CreateClassification request);

    @GET
    @Path("/classifications/name/{name}")
    Entities.Tag classification(@PathParam("name") String fqn);

    @GET
    @Path("/tags")
    Entities.Page<Entities.Tag> tags(
            @QueryParam("parent") String classification,
            @QueryParam("limit") int limit,
            @QueryParam("after") String after);

    @PUT
    @Path("/tags")
    Entities.Tag putTag(Requests.CreateTag request);

    @GET
    @Path("/dashboard/datamodels")
    Entities.Page<Entities.DataModel> dataModels(
            @QueryParam("service") String service,
            @QueryParam("include") String include,
            @QueryParam("fields") String fields,
            @QueryParam("limit") int limit,
            @QueryParam("after") String after);

    @GET
    @Path("/charts")
    Entities.Page<Entities.Chart> charts(
            @QueryParam("service") String service,
            @QueryParam("include") String include,
            @QueryParam("fields") String fields,
            @QueryParam("limit") int limit,
            @QueryParam("after") String after);

    @GET
    @Path("/dashboards")
    Entities.Page<Entities.Dashboard> dashboards(
            @QueryParam("service") String service,
            @QueryParam("include") String include,
            @QueryParam("fields") String fields,
            @QueryParam("limit") int limit,
            @QueryParam("after") String after);

    @PUT
    @Path("/dashboard/datamodels")
    Entities.DataModel putDataModel(Requests.CreateDataModel request);

    @PUT
    @Path("/charts")
    Entities.Chart putChart(Requests.CreateChart request);

    @PUT
    @Path("/dashboards")
    Entities.Dashboard putDashboard(Requests.CreateDashboard request);

    @PUT
    @Path("/dashboard/datamodels/bulk")
    Entities.BulkResult putDataModels(
            @QueryParam("async") @DefaultValue("false") boolean async, List<Requests.CreateDataModel> requests);

    @PUT
    @Path("/charts/bulk")
    Entities.BulkResult putCharts(
            @QueryParam("async") @DefaultValue("false") boolean async, List<Requests.CreateChart> requests);

    @PUT
    @Path("/dashboards/bulk")
    Entities.BulkResult putDashboards(
            @QueryParam("async") @DefaultValue("false") boolean async, List<Requests.CreateDashboard> requests);

    @PATCH
    @Path("/dashboard/datamodels/{id}")
    @Consumes("application/json-patch+json")
    void patchDataModel(@PathParam("id") String id, List<Requests.PatchOperation> operations);

    @PATCH
    @Path("/charts/{id}")
    @Consumes("application/json-patch+json")
    void patchChart(@PathParam("id") String id, List<Requests.PatchOperation> operations);

    @PATCH
    @Path("/dashboards/{id}")
    @Consumes("application/json-patch+json")
    void patchDashboard(@PathParam("id") String id, List<Requests.PatchOperation> operations);

    @DELETE
    @Path("/dashboard/datamodels/{id}")
    void deleteDataModel(@PathParam("id") String id, @QueryParam("hardDelete") boolean hard);

    @DELETE
    @Path("/charts/{id}")
    void deleteChart(@PathParam("id") String id, @QueryParam("hardDelete") boolean hard);

    @DELETE
    @Path("/dashboards/{id}")
    void deleteDashboard(@PathParam("id") String id, @QueryParam("hardDelete") boolean hard);

    @GET
    @Path("/lineage/dashboardDataModel/{id}")
    Entities.Lineage lineageOfDataModel(
            @PathParam("id") String id,
            @QueryParam("upstreamDepth") int upstreamDepth,
            @QueryParam("downstreamDepth") int downstreamDepth);

    @GET
    @Path("/lineage/getLineageEdge/{fromId}/{toId}")
    Entities.EdgeAnswer lineageEdge(@PathParam("fromId") String fromId, @PathParam("toId") String toId);

    @PUT
    @Path("/lineage")
    void putLineage(Requests.AddLineage request);

    @DELETE
    @Path("/lineage/{fromType}/{fromId}/{toType}/{toId}")
    void deleteLineage(
            @PathParam("fromType") String fromType,
            @PathParam("fromId") String fromId,
            @PathParam("toType") String toType,
            @PathParam("toId") String toId);

    @POST
    @Path("/usage/dashboard/{id}")
    void reportUsage(@PathParam("id") String dashboardId, Requests.ReportUsage request);

    @PUT
    @Path("/services/ingestionPipelines")
    Entities.Service putPipeline(Requests.CreatePipeline request);

    @PUT
    @Path("/services/ingestionPipelines/{fqn}/pipelineStatus")
    void putPipelineStatus(@PathParam("fqn") String pipelineFqn, Requests.PipelineRun run);

    @POST
    @Path("/usage/compute.percentile/dashboard/{date}")
    void computePercentile(@PathParam("date") String date, Map<String, String> nothing);
}
