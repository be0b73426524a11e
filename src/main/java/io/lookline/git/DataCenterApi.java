package io.lookline.git;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The calls of the REST API of Bitbucket Data Center that answer with JSON. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
interface DataCenterApi {
    @GET
    @Path("projects/{key}/repos/{slug}/default-branch")
    Branch defaultBranch(@PathParam("key") String key, @PathParam("slug") String slug);

    /** The same before version 7.5. */
    @GET
    @Path("projects/{key}/repos/{slug}/branches/default")
    Branch olderDefaultBranch(@PathParam("key") String key, @PathParam("slug") String slug);

    @GET
    @Path("projects/{key}/repos/{slug}/commits/{ref}")
    Commit commit(@PathParam("key") String key, @PathParam("slug") String slug, @PathParam("ref") String ref);

    /** @param id e.g. {@code refs/heads/main} */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Branch(String id, String displayId) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Commit(String id) {}
}
