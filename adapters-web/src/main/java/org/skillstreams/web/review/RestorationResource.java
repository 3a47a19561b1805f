package org.skillstreams.web.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.skillstreams.application.review.RestoreReview;
import org.skillstreams.domain.review.ReviewId;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/** Brings a hidden review back. */
@ApplicationScoped
@Path("/admin/reviews/{id}/restoration")
@Consumes(MediaType.APPLICATION_JSON)
public class RestorationResource {

  @Inject private CurrentCaller current;
  @Inject private RestoreReview restoreReview;

  /** Why. */
  public record Body(String reason) {}

  @POST
  @RolesAllowed(Roles.ADMIN)
  public void restore(@PathParam("id") ReviewId review, Body body) {
    restoreReview.handle(review, current.caller(), body.reason());
  }
}
