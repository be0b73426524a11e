package io.lookline.git;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** The call of the REST API of Bitbucket Data Center that answers with an archive. */
@Path("/")
@Produces(MediaType.WILDCARD)
interface DataCenterArchiveApi {
    @GET
    @Path("projects/{key}/repos/{slug}/archive")
    InputStream archive(
            @PathParam("key") String key,
            @PathParam("slug") String slug,
            @QueryParam("at") String sha,
            @QueryParam("format") String format,
            @QueryParam("prefix") String prefix);
}
