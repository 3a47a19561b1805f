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
import org.skillstreams.application.job.ConfirmQuote;
import org.skillstreams.application.job.JobDetail;
import org.skillstreams.application.job.ViewJob;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.QuoteId;
import org.skillstreams.web.shared.Creates;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/** The quote that a seeker chose. */
@ApplicationScoped
@Path("/jobs/{id}/confirmation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConfirmationResource {

  @Inject private CurrentCaller current;
  @Inject private ConfirmQuote confirmQuote;
  @Inject private ViewJob viewJob;

  /** The chosen quote. */
  public record Body(QuoteId quote) {}

  @POST
  @Creates
  @RolesAllowed(Roles.SEEKER)
  public JobDetail add(@PathParam("id") JobId job, Body body) {
    var seeker = current.caller();
    confirmQuote.handle(job, seeker.person(), body.quote());
    return viewJob.handle(job, seeker);
  }
}
