package org.skillstreams.web.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.skillstreams.application.insight.SweepNow;
import org.skillstreams.application.shared.SweepSummary;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/** Sweeps over the deadlines, started by hand; answers when it is done (SS-60). */
@ApplicationScoped
@Path("/admin/sweeps")
@Produces(MediaType.APPLICATION_JSON)
public class SweepResource {

  @Inject private CurrentCaller current;
  @Inject private SweepNow sweepNow;

  @POST
  @RolesAllowed(Roles.ADMIN)
  public SweepSummary sweep() {
    return sweepNow.handle(current.caller());
  }
}
