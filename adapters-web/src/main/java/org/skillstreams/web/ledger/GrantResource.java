package org.skillstreams.web.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.skillstreams.application.ledger.CreditBalance;
import org.skillstreams.application.ledger.GrantCredits;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.web.shared.Creates;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/**
 * Credits that an admin gives to somebody, or takes back. The client's key is required: it makes
 * the grant one fact.
 */
@ApplicationScoped
@Path("/admin/people/{id}/credits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GrantResource {

  @Inject private CurrentCaller current;
  @Inject private GrantCredits grantCredits;

  /**
   * What is wanted.
   *
   * @param amount credits to give; negative to take back
   */
  public record Body(int amount, String reason) {}

  @POST
  @Creates
  @RolesAllowed(Roles.ADMIN)
  public CreditBalance grant(
      @PathParam("id") PersonId to,
      @HeaderParam("Idempotency-Key") @DefaultValue("") String key,
      Body body) {
    var command = new GrantCredits.Command(current.caller(), to, body.amount(), body.reason(), key);
    return grantCredits.handle(command);
  }
}
