package io.lookline.git;

import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** The calls of Bitbucket's cloud that answer with files: the archive from the web site, one file from the API. */
@Path("/")
@Produces(MediaType.WILDCARD)
interface BitbucketFileApi {
    @GET
    @Path("{workspace}/{repo}/get/{sha}.tar.gz")
    InputStream archive(
            @PathParam("workspace") String workspace, @PathParam("repo") String repo, @PathParam("sha") String sha);

    @GET
    @Path("repositories/{workspace}/{repo}/src/{sha}/{path}")
    InputStream file(
            @PathParam("workspace") String workspace,
            @PathParam("repo") String repo,
            @PathParam("sha") String sha,
            @Encoded @PathParam("path") String path);
}
