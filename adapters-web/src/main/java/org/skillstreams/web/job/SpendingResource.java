package org.skillstreams.web.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.skillstreams.application.job.ReadSpending;
import org.skillstreams.application.job.SetDailyCap;
import org.skillstreams.application.job.SpendingView;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.IfMatch;
import org.skillstreams.web.shared.Roles;

/** What a provider lets go into claims in 24 hours. */
@ApplicationScoped
@Path("/me/spending")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SpendingResource {

  @Inject private CurrentCaller current;
  @Inject private ReadSpending readSpending;
  @Inject private SetDailyCap setDailyCap;

  /** Credits in 24 hours; no cap without them. */
  public record Cap(Optional<Integer> dailyCap) {}

  @GET
  @RolesAllowed(Roles.PROVIDER)
  public SpendingView read() {
    return readSpending.handle(current.caller().person());
  }

  @PUT
  @RolesAllowed(Roles.PROVIDER)
  public SpendingView set(@BeanParam IfMatch seen, Cap cap) {
    return setDailyCap.handle(current.caller().person(), cap.dailyCap(), seen.version());
  }
}
