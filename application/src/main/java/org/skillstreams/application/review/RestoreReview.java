package org.skillstreams.application.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.review.Review;
import org.skillstreams.domain.review.ReviewEvent;
import org.skillstreams.domain.review.ReviewId;

/** An admin shows a hidden review again; it counts as before (SS-88). */
@Dependent
@Transactional
public class RestoreReview {

  private final ModeratedReviews reviews;
  private final ReviewTrack track;
  private final Clock clock;

  @Inject
  public RestoreReview(ModeratedReviews reviews, ReviewTrack track, Clock clock) {
    this.reviews = reviews;
    this.track = track;
    this.clock = clock;
  }

  public void handle(ReviewId id, Caller by, String reason) {
    by.mustBe(Role.ADMIN);
    var why = ModeratedReviews.reason(reason);
    var restored = reviews.change(id, Review::restored);
    var now = clock.instant();
    track.record(restored, ReviewEvent.Change.RESTORED, by, Optional.of(why), now);
  }
}
