package org.skillstreams.application.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.Role;

/** The operator's list of reviews. */
@Dependent
@Transactional
public class OverseeReviews {

  private final ReviewViews views;

  @Inject
  public OverseeReviews(ReviewViews views) {
    this.views = views;
  }

  public Page<AdminReview> handle(Caller by, Optional<Boolean> hidden, PageRequest page) {
    by.mustBe(Role.ADMIN);
    return views.all(hidden, page);
  }
}
