package io.lookline.git;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** Whatever lies at the address that a redirect names. */
@Path("/")
interface FileApi {
    @GET
    @Produces(MediaType.WILDCARD)
    InputStream file();
}
