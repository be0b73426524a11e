package io.lookline.looker;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The one call without a token. Looker wants the secret in a form body, never in the query. */
@Path("/login")
@Produces(MediaType.APPLICATION_JSON)
interface LookerLogin {
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    LoginAnswer login(@FormParam("client_id") String id, @FormParam("client_secret") String secret);
}
