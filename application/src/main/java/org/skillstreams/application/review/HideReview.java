package org.skillstreams.application.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.review.Hiding;
import org.skillstreams.domain.review.ReviewEvent;
import org.skillstreams.domain.review.ReviewId;

/**
 * An admin takes a review out of sight; it no longer counts, and the public sees how many were
 * hidden and why (SS-88, BY-15).
 */
@Dependent
@Transactional
public class HideReview {

  private final ModeratedReviews reviews;
  private final ReviewTrack track;
  private final Clock clock;

  @Inject
  public HideReview(ModeratedReviews reviews, ReviewTrack track, Clock clock) {
    this.reviews = reviews;
    this.track = track;
    this.clock = clock;
  }

  /**
   * Which review, and why.
   *
   * @param reason in the admin's words, up to 500 characters; not public
   */
  public record Command(ReviewId review, Caller by, Hiding.Cause cause, String reason) {}

  public void handle(Command command) {
    command.by().mustBe(Role.ADMIN);
    var why = ModeratedReviews.reason(command.reason());
    var now = clock.instant();
    var hiding = new Hiding(now, command.by().person(), command.cause(), why);
    var hidden = reviews.change(command.review(), review -> review.hidden(hiding));
    track.record(hidden, ReviewEvent.Change.HIDDEN, command.by(), Optional.of(why), now);
  }
}
