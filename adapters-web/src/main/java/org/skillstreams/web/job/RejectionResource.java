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
import org.skillstreams.application.job.JobDetail;
import org.skillstreams.application.job.RejectQuote;
import org.skillstreams.application.job.ViewJob;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.QuoteId;
import org.skillstreams.web.shared.Creates;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/** Quotes that their seeker declined. */
@ApplicationScoped
@Path("/jobs/{id}/quotes/{quote}/rejections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RejectionResource {

  @Inject private CurrentCaller current;
  @Inject private RejectQuote rejectQuote;
  @Inject private ViewJob viewJob;

  /** Why, if the seeker wants to say. */
  public record Body(Optional<String> reason) {}

  @POST
  @Creates
  @RolesAllowed(Roles.SEEKER)
  public JobDetail add(@PathParam("id") JobId job, @PathParam("quote") QuoteId quote, Body body) {
    var seeker = current.caller();
    rejectQuote.handle(job, seeker.person(), quote, body.reason().orElse(""));
    return viewJob.handle(job, seeker);
  }
}
