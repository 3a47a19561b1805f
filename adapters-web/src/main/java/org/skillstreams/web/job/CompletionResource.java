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
import java.util.Optional;
import org.skillstreams.application.job.CompleteJob;
import org.skillstreams.application.job.Mover;
import org.skillstreams.application.job.ViewJob;
import org.skillstreams.application.job.ViewLead;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.web.shared.Creates;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/** That the work is done, as either side says. */
@ApplicationScoped
@Path("/jobs/{id}/completion")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CompletionResource {

  @Inject private CurrentCaller current;
  @Inject private CompleteJob completeJob;
  @Inject private ViewJob viewJob;
  @Inject private ViewLead viewLead;

  /** Nothing more has to be said. */
  public record Body() {}

  /** Answers the job to its seeker and the lead to its provider. */
  @POST
  @Creates
  @RolesAllowed({Roles.SEEKER, Roles.PROVIDER})
  public Record add(@PathParam("id") JobId job, Body body) {
    var caller = current.caller();
    completeJob.handle(job, Mover.of(caller), Optional.empty());
    return caller.role() == Role.PROVIDER
        ? viewLead.handle(job, caller.person())
        : viewJob.handle(job, caller);
  }
}
