package org.skillstreams.web.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.skillstreams.application.payment.LinkPayoutAccount;
import org.skillstreams.application.payment.LinkPayoutAccount.PayoutLink;
import org.skillstreams.application.payment.PayoutAccountView;
import org.skillstreams.application.payment.ReadPayoutAccount;
import org.skillstreams.web.shared.Created;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/**
 * Whether the provider who asks can be paid, and the payment company's page that sees to it. The
 * client's key is required: it makes the page one, which the use case sees to itself.
 */
@Path("/wallet/payout-account")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PayoutAccountResource {

  @Inject private ReadPayoutAccount readPayoutAccount;
  @Inject private LinkPayoutAccount linkPayoutAccount;
  @Inject private CurrentCaller current;

  @GET
  @RolesAllowed(Roles.PROVIDER)
  public PayoutAccountView read() {
    return readPayoutAccount.handle(current.caller());
  }

  @POST
  @Path("/links")
  @Created
  @RolesAllowed(Roles.PROVIDER)
  public PayoutLink link(@HeaderParam("Idempotency-Key") @DefaultValue("") String key) {
    return linkPayoutAccount.handle(new LinkPayoutAccount.Command(current.caller(), key));
  }
}
