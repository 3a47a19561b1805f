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
import org.skillstreams.application.job.AssignProvider;
import org.skillstreams.application.job.JobDetail;
import org.skillstreams.application.job.ViewJob;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.web.shared.Creates;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/** Providers whom an operator chose for a lead. */
@ApplicationScoped
@Path("/admin/jobs/{id}/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssignmentResource {

  @Inject private CurrentCaller current;
  @Inject private AssignProvider assignProvider;
  @Inject private ViewJob viewJob;

  /** Whom, and why. */
  public record Body(PersonId provider, String reason) {}

  @POST
  @Creates
  @RolesAllowed(Roles.ADMIN)
  public JobDetail add(@PathParam("id") JobId job, Body body) {
    var admin = current.caller();
    assignProvider.handle(job, admin.person(), body.provider(), body.reason());
    return viewJob.handle(job, admin);
  }
}
