package org.skillstreams.web.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.skillstreams.application.insight.ClockReading;
import org.skillstreams.application.insight.ReadClock;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/** Where the platform's clock stands (BY-10). */
@ApplicationScoped
@Path("/admin/clock")
@Produces(MediaType.APPLICATION_JSON)
public class ClockResource {

  @Inject private CurrentCaller current;
  @Inject private ReadClock readClock;

  @GET
  @RolesAllowed(Roles.ADMIN)
  public ClockReading read() {
    return readClock.handle(current.caller());
  }
}
