package org.skillstreams.domain.review;

import java.time.Instant;
import org.skillstreams.domain.account.PersonId;

/**
 * That an operator took a review out of sight, and why.
 *
 * @param cause shown to everybody beside the number of hidden reviews (BY-15)
 * @param note in the operator's words; not public
 */
public record Hiding(Instant at, PersonId by, Cause cause, String note) {

  /** Why a review may be hidden. */
  public enum Cause {
    OFFENSIVE,
    PERSONAL_DATA,
    OFF_TOPIC,
    FAKE,
    OTHER
  }
}
