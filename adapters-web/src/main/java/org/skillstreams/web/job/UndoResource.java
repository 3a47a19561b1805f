package org.skillstreams.web.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.skillstreams.application.job.LeadDetail;
import org.skillstreams.application.job.UndoClaim;
import org.skillstreams.application.job.ViewLead;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.web.shared.Creates;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/** Taking back a claim that nobody has seen. */
@ApplicationScoped
@Path("/jobs/{id}/undo")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UndoResource {

  @Inject private CurrentCaller current;
  @Inject private UndoClaim undoClaim;
  @Inject private ViewLead viewLead;

  /** Nothing more has to be said. */
  public record Body() {}

  @POST
  @Creates
  @RolesAllowed(Roles.PROVIDER)
  public LeadDetail add(@PathParam("id") JobId job, Body body) {
    var provider = current.caller();
    undoClaim.handle(job, provider.person());
    return viewLead.handle(job, provider.person());
  }
}
