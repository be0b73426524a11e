package io.lookline.git;

import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.InputStream;

/** The calls of GitHub's REST API, version 2022-11-28; a ref keeps its slashes. */
@Path("/")
interface GitHubApi {
    @GET
    @Path("repos/{owner}/{repo}/commits/{ref}")
    @Produces("application/vnd.github.sha")
    InputStream sha(
            @PathParam("owner") String owner, @PathParam("repo") String repo, @Encoded @PathParam("ref") String ref);

    @GET
    @Path("repos/{owner}/{repo}/tarball/{ref}")
    @Produces("application/vnd.github+json")
    InputStream tarball(@PathParam("owner") String owner, @PathParam("repo") String repo, @PathParam("ref") String sha);
}
