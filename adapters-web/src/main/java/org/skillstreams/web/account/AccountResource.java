package org.skillstreams.web.account;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.skillstreams.application.account.Me;
import org.skillstreams.application.account.SignIn;
import org.skillstreams.application.account.SignUp;
import org.skillstreams.domain.account.Role;
import org.skillstreams.web.shared.Guarded;
import org.skillstreams.web.shared.Replayed;

/** Signing up. */
@Path("/accounts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountResource {

  @Inject private NewAccounts accounts;
  @Inject private SignIn signIn;
  @Context private UriInfo uri;

  /** Who joins; role is seeker or provider. */
  public record NewAccount(Role role, String name, String email, String password) {

    SignUp.Command command() {
      return new SignUp.Command(role, name, email, password);
    }
  }

  /** Makes the account once per Idempotency-Key; each call signs in, as its cookie must work. */
  @POST
  @PermitAll
  @Guarded
  @APIResponseSchema(value = Me.class, responseCode = "201")
  public Response signUp(NewAccount account) {
    var answer = answer(account);
    var signedIn = signIn.handle(account.email(), account.password());
    boolean secure = "https".equals(uri.getRequestUri().getScheme());
    return Response.fromResponse(answer).cookie(SessionCookie.of(signedIn, secure)).build();
  }

  private Response answer(NewAccount account) {
    try {
      return Response.status(Response.Status.CREATED).entity(accounts.make(account)).build();
    } catch (Replayed before) {
      return before.answer();
    }
  }
}
