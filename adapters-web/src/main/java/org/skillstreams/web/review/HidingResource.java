package org.skillstreams.web.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.skillstreams.application.review.HideReview;
import org.skillstreams.application.review.HideReview.Command;
import org.skillstreams.domain.review.Hiding;
import org.skillstreams.domain.review.ReviewId;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/** Takes a review out of sight. */
@ApplicationScoped
@Path("/admin/reviews/{id}/hiding")
@Consumes(MediaType.APPLICATION_JSON)
public class HidingResource {

  @Inject private CurrentCaller current;
  @Inject private HideReview hideReview;

  /** Why: the cause is public, the reason is not. */
  public record Body(Hiding.Cause cause, String reason) {}

  @POST
  @RolesAllowed(Roles.ADMIN)
  public void hide(@PathParam("id") ReviewId review, Body body) {
    hideReview.handle(new Command(review, current.caller(), body.cause(), body.reason()));
  }
}
