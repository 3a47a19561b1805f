package org.skillstreams.domain.job;

import java.time.Instant;

/** That a claim's credits went back, and why. A claim has at most one. */
public record Refund(Instant at, Cause cause) {

  /** What made the credits go back. */
  public enum Cause {
    UNDONE,
    NO_CONTACT,
    UNCONFIRMED,
    CANCELLED,
    REPORT_UPHELD
  }
}
