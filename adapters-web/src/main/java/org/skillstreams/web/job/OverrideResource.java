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
import org.skillstreams.application.job.JobDetail;
import org.skillstreams.application.job.OverrideJob;
import org.skillstreams.application.job.ViewJob;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.web.shared.Creates;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/** Moves that an operator made on somebody's behalf. */
@ApplicationScoped
@Path("/admin/jobs/{id}/overrides")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OverrideResource {

  @Inject private CurrentCaller current;
  @Inject private OverrideJob overrideJob;
  @Inject private ViewJob viewJob;

  /** Which move, and why. */
  public record Body(JobMove move, String reason) {}

  @POST
  @Creates
  @RolesAllowed(Roles.ADMIN)
  public JobDetail add(@PathParam("id") JobId job, Body body) {
    var admin = current.caller();
    overrideJob.handle(job, admin.person(), body.move(), body.reason());
    return viewJob.handle(job, admin);
  }
}
