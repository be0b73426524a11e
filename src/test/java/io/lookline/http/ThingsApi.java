package io.lookline.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

/** An API for tests. */
@Path("/")
public interface ThingsApi {
    @GET
    @Path("things/{id}")
    Thing thing(@PathParam("id") String id);

    @GET
    @Path("things")
    Thing search(@QueryParam("name") String name);

    @POST
    @Path("things")
    Thing create(Thing thing);

    @DELETE
    @Path("things/{id}")
    void delete(@PathParam("id") String id);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Thing(String name) {}
}
