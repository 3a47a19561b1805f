package org.skillstreams.web.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.skillstreams.application.ledger.LedgerProof;
import org.skillstreams.application.ledger.ProveLedger;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/**
 * The proof of the ledger, made anew for each request. Books that do not hold are a result: {@code
 * holds} is false.
 */
@ApplicationScoped
@Path("/admin/proof")
@Produces(MediaType.APPLICATION_JSON)
public class ProofResource {

  @Inject private CurrentCaller current;
  @Inject private ProveLedger proveLedger;

  @GET
  @RolesAllowed(Roles.ADMIN)
  public LedgerProof prove() {
    return proveLedger.handle(current.caller());
  }
}
