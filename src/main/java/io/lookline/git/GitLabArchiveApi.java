package io.lookline.git;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** The call of GitLab's REST API that answers with an archive. */
@Path("/")
@Produces(MediaType.WILDCARD)
interface GitLabArchiveApi {
    @GET
    @Path("projects/{id}/repository/archive.tar.gz")
    InputStream archive(
            @PathParam("id") String id, @QueryParam("sha") String sha, @QueryParam("include_lfs_blobs") boolean lfs);
}
