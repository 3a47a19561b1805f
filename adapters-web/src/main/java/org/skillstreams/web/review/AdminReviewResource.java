package org.skillstreams.web.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillstreams.application.review.AdminReview;
import org.skillstreams.application.review.OverseeReviews;
import org.skillstreams.application.shared.Page;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Paging;
import org.skillstreams.web.shared.Roles;

/** The operator's list of published reviews. */
@ApplicationScoped
@Path("/admin/reviews")
@Produces(MediaType.APPLICATION_JSON)
public class AdminReviewResource {

  /** Which reviews are wanted. */
  public enum State {
    VISIBLE,
    HIDDEN
  }

  @Inject private CurrentCaller current;
  @Inject private OverseeReviews overseeReviews;

  @GET
  @RolesAllowed(Roles.ADMIN)
  public Page<AdminReview> list(
      @QueryParam("state") @Nullable State state, @BeanParam Paging paging) {
    var hidden = Optional.ofNullable(state).map(State.HIDDEN::equals);
    return overseeReviews.handle(current.caller(), hidden, paging.request());
  }
}
