package org.skillstreams.domain.job;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What the platform decided by the operator's rules about credits asked back, and on what.
 *
 * @param rules version of the rules that were in force
 * @param facts by name
 * @param askAgainAt when asking again may end otherwise, where that is known
 */
public record Ruling(
    Verdict verdict, Why why, int rules, Map<String, String> facts, Optional<Instant> askAgainAt) {

  /** PASSED leaves it to a person. */
  public enum Verdict {
    GRANTED,
    DECLINED,
    PASSED
  }

  /** The finding behind a verdict. */
  public enum Why {
    UNANSWERED,
    NO_ATTEMPT,
    TOO_SOON,
    ANSWERED,
    EARLIER_REQUEST,
    NO_EARLIER_REQUEST,
    OUTSIDE_AREA,
    INSIDE_AREA,
    NOT_CHECKABLE,
    TOO_LATE,
    MONTH_IS_FULL,
    OVERRULED,
    JOB_DECIDED
  }

  public Ruling {
    facts = Map.copyOf(facts);
  }
}
