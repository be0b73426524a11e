package io.lookline.git;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The calls of GitLab's REST API, version 4, that answer with JSON; a project's id may be its path. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
interface GitLabApi {
    @GET
    @Path("projects/{id}")
    Project project(@PathParam("id") String id);

    @GET
    @Path("projects/{id}/repository/commits/{ref}")
    Commit commit(@PathParam("id") String id, @PathParam("ref") String ref);

    /** @param defaultBranch null in an empty repository */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Project(@JsonProperty("default_branch") String defaultBranch) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Commit(String id) {}
}
