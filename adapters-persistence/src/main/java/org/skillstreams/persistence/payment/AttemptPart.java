package org.skillstreams.persistence.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillstreams.domain.payment.Attempt;

/** The latest call to the payment company, in columns. */
@Embeddable
record AttemptPart(
    @Column(name = "attempt") int number,
    @Column(name = "attempted_at") Instant since,
    @Column @Nullable String doubt) {

  static AttemptPart of(Attempt attempt) {
    return new AttemptPart(attempt.number(), attempt.since(), attempt.doubt().orElse(null));
  }

  Attempt toAttempt() {
    return new Attempt(number, since, Optional.ofNullable(doubt));
  }
}
