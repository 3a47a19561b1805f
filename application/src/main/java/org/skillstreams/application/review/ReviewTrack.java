package org.skillstreams.application.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.audit.AuditLog;
import org.skillstreams.application.shared.Events;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.review.Hiding;
import org.skillstreams.domain.review.Review;
import org.skillstreams.domain.review.ReviewEvent;

/** The track that a change of a review leaves: one audit row and one event. */
@Dependent
public class ReviewTrack {

  private final AuditLog audit;
  private final Events events;

  @Inject
  public ReviewTrack(AuditLog audit, Events events) {
    this.audit = audit;
    this.events = events;
  }

  void record(Review review, ReviewEvent.Change change, Caller by, Instant now) {
    record(review, change, by, Optional.empty(), now);
  }

  void record(
      Review review, ReviewEvent.Change change, Caller by, Optional<String> why, Instant now) {
    var event = ReviewEvent.of(review, change, now);
    audit.record(
        new AuditEntry(
            now,
            by.role().actor(),
            Optional.of(by.person()),
            event.type(),
            event.subjectType(),
            review.id().toString(),
            why,
            Map.of(),
            state(review)));
    events.publish(event);
  }

  private static Map<String, String> state(Review review) {
    return Map.of(
        "job",
        review.job().toString(),
        "visible",
        Boolean.toString(review.visible()),
        "hidden_for",
        review.hiding().map(Hiding::cause).map(ReviewTrack::word).orElse("nothing"));
  }

  private static String word(Hiding.Cause cause) {
    return cause.name().toLowerCase(Locale.ROOT);
  }
}
