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
import org.skillstreams.application.job.CancelJob;
import org.skillstreams.application.job.JobDetail;
import org.skillstreams.application.job.Mover;
import org.skillstreams.application.job.ViewJob;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.web.shared.Creates;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/** That a seeker ended a request. */
@ApplicationScoped
@Path("/jobs/{id}/cancellation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CancellationResource {

  @Inject private CurrentCaller current;
  @Inject private CancelJob cancelJob;
  @Inject private ViewJob viewJob;

  /** Why. */
  public record Body(String reason) {}

  @POST
  @Creates
  @RolesAllowed(Roles.SEEKER)
  public JobDetail add(@PathParam("id") JobId job, Body body) {
    var seeker = current.caller();
    cancelJob.handle(job, Mover.of(seeker), body.reason());
    return viewJob.handle(job, seeker);
  }
}
