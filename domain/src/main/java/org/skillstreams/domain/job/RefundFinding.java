package org.skillstreams.domain.job;

import java.time.Instant;
import java.util.Optional;
import org.skillstreams.domain.job.Ruling.Why;

/** What a rule's check finds: whether it is as the provider says, and why not. */
record RefundFinding(boolean proven, Why why, Optional<Instant> askAgainAt) {

  static RefundFinding of(RefundRule rule, RefundFacts facts, Instant now) {
    return switch (rule.check()) {
      case CONTACT_ATTEMPT -> attempt(rule, facts, now);
      case EARLIER_REQUEST ->
          facts.earlier().isPresent() ? yes(Why.EARLIER_REQUEST) : no(Why.NO_EARLIER_REQUEST);
      case SERVICE_AREA -> facts.inArea() ? no(Why.INSIDE_AREA) : yes(Why.OUTSIDE_AREA);
      case NONE -> no(Why.NOT_CHECKABLE);
    };
  }

  private static RefundFinding attempt(RefundRule rule, RefundFacts facts, Instant now) {
    if (facts.answered()) {
      return no(Why.ANSWERED);
    }
    var patient = facts.contactedAt().map(at -> at.plus(rule.patience()));
    if (patient.isEmpty()) {
      return no(Why.NO_ATTEMPT);
    }
    return now.isBefore(patient.get())
        ? new RefundFinding(false, Why.TOO_SOON, patient)
        : yes(Why.UNANSWERED);
  }

  private static RefundFinding yes(Why why) {
    return new RefundFinding(true, why, Optional.empty());
  }

  private static RefundFinding no(Why why) {
    return new RefundFinding(false, why, Optional.empty());
  }
}
