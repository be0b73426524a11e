package io.lookline.git;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The calls of the REST API of Bitbucket's cloud, version 2.0, that answer with JSON. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
interface BitbucketApi {
    @GET
    @Path("repositories/{workspace}/{repo}")
    Repo repository(@PathParam("workspace") String workspace, @PathParam("repo") String repo);

    @GET
    @Path("repositories/{workspace}/{repo}/commit/{ref}")
    Commit commit(
            @PathParam("workspace") String workspace, @PathParam("repo") String repo, @PathParam("ref") String ref);

    @GET
    @Path("repositories/{workspace}/{repo}/src/{sha}/")
    Listing list(
            @PathParam("workspace") String workspace,
            @PathParam("repo") String repo,
            @PathParam("sha") String sha,
            @QueryParam("max_depth") int depth,
            @QueryParam("pagelen") int length,
            @QueryParam("page") String page);

    /** @param mainbranch null in an empty repository */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Repo(Branch mainbranch) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Branch(String name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Commit(String hash) {}

    /** @param next the address of the next page; null on the last one */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Listing(List<Entry> values, String next) {}

    /**
     * @param type {@code commit_file} or {@code commit_directory}
     * @param attributes {@code link}, {@code executable}, {@code subrepository}, {@code binary}, {@code lfs}
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Entry(String path, String type, List<String> attributes) {}
}
