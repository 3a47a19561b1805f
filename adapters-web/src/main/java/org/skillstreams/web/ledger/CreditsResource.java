package org.skillstreams.web.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillstreams.application.ledger.CreditBalance;
import org.skillstreams.application.ledger.CreditEntry;
import org.skillstreams.application.ledger.Flow;
import org.skillstreams.application.ledger.ReadCreditBalance;
import org.skillstreams.application.ledger.ReadCreditHistory;
import org.skillstreams.application.shared.Page;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Paging;
import org.skillstreams.web.shared.Roles;

/** The credits of the provider who asks. */
@ApplicationScoped
@Path("/credits")
@Produces(MediaType.APPLICATION_JSON)
public class CreditsResource {

  @Inject private CurrentCaller current;
  @Inject private ReadCreditBalance readBalance;
  @Inject private ReadCreditHistory readHistory;

  @GET
  @RolesAllowed(Roles.PROVIDER)
  public CreditBalance balance() {
    return readBalance.handle(current.caller());
  }

  @GET
  @Path("/entries")
  @RolesAllowed(Roles.PROVIDER)
  public Page<CreditEntry> entries(
      @QueryParam("flow") @Nullable Flow flow, @BeanParam Paging paging) {
    var seen = Optional.ofNullable(flow).orElse(Flow.BOTH);
    return readHistory.handle(current.caller(), seen, paging.request());
  }
}
