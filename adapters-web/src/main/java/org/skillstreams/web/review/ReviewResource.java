package org.skillstreams.web.review;

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
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.job.ViewJob;
import org.skillstreams.application.job.ViewLead;
import org.skillstreams.application.review.WriteReview;
import org.skillstreams.application.review.WriteReview.Command;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.web.shared.Creates;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/** Reviews of a job by its two sides. */
@ApplicationScoped
@Path("/jobs/{id}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewResource {

  @Inject private CurrentCaller current;
  @Inject private WriteReview writeReview;
  @Inject private ViewJob viewJob;
  @Inject private ViewLead viewLead;

  /** What one side thinks of the other; scores 1 to 5. */
  public record Body(
      int overall,
      int quality,
      int communication,
      int professionalism,
      int value,
      Optional<String> text) {

    private Command on(JobId job, Caller by) {
      return new Command(
          job, by, overall, quality, communication, professionalism, value, text.orElse(""));
    }
  }

  /** Answers the job anew, as the author sees it. */
  @POST
  @Creates
  @RolesAllowed({Roles.SEEKER, Roles.PROVIDER})
  public Object write(@PathParam("id") JobId job, Body body) {
    var by = current.caller();
    writeReview.handle(body.on(job, by));
    return by.role() == Role.PROVIDER ? viewLead.handle(job, by.person()) : viewJob.handle(job, by);
  }
}
