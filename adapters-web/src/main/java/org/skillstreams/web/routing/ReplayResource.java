package org.skillstreams.web.routing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.skillstreams.application.routing.ReplayDecision;
import org.skillstreams.application.routing.ReplayDecision.Replay;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/** A decision, made again from what was stored with it. */
@ApplicationScoped
@Path("/admin/decisions/{id}/replay")
@Produces(MediaType.APPLICATION_JSON)
public class ReplayResource {

  @Inject private CurrentCaller current;
  @Inject private ReplayDecision replayDecision;

  @GET
  @RolesAllowed(Roles.ADMIN)
  public Replay replay(@PathParam("id") UUID decision) {
    return replayDecision.handle(current.caller(), decision);
  }
}
