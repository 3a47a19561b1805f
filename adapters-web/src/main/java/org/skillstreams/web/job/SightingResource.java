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
import org.skillstreams.application.job.SeeClaims;
import org.skillstreams.application.job.ViewJob;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.web.shared.Creates;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/** That the seeker has the request, and who claimed it, before their eyes. */
@ApplicationScoped
@Path("/jobs/{id}/sighting")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SightingResource {

  @Inject private CurrentCaller current;
  @Inject private SeeClaims seeClaims;
  @Inject private ViewJob viewJob;

  /** Nothing more has to be said. */
  public record Body() {}

  @POST
  @Creates
  @RolesAllowed(Roles.SEEKER)
  public JobDetail add(@PathParam("id") JobId job, Body body) {
    var seeker = current.caller();
    seeClaims.handle(job, seeker.person());
    return viewJob.handle(job, seeker);
  }
}
