package org.skillstreams.web.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.skillstreams.application.account.Me;
import org.skillstreams.application.account.ReadMe;
import org.skillstreams.application.account.SignIn;
import org.skillstreams.application.account.SignOut;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Guarded;
import org.skillstreams.web.shared.Roles;

/** Signing in and out. */
@Path("/sessions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {

  @Inject private SignIn signIn;
  @Inject private SignOut signOut;
  @Inject private ReadMe readMe;
  @Inject private CurrentCaller current;
  @Context private UriInfo uri;

  /** Address and password. */
  public record NewSession(String email, String password) {}

  /** The token, for clients that are no browsers, and the account. */
  public record Started(String token, Instant expiresAt, Me me) {}

  @POST
  @PermitAll
  @Guarded
  @APIResponseSchema(value = Started.class, responseCode = "201")
  public Response signIn(NewSession typed) {
    var signedIn = signIn.handle(typed.email(), typed.password());
    var me = readMe.handle(signedIn.person().id());
    return Response.status(Response.Status.CREATED)
        .entity(new Started(signedIn.token(), signedIn.expiresAt(), me))
        .cookie(SessionCookie.of(signedIn, secure()))
        .build();
  }

  @DELETE
  @Path("/current")
  @RolesAllowed({Roles.SEEKER, Roles.PROVIDER, Roles.ADMIN})
  public Response signOut() {
    signOut.handle(current.caller(), current.session());
    return Response.noContent().cookie(SessionCookie.gone(secure())).build();
  }

  private boolean secure() {
    return "https".equals(uri.getRequestUri().getScheme());
  }
}
