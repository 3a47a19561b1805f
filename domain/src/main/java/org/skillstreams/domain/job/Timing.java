package org.skillstreams.domain.job;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When the work is wanted.
 *
 * @param date the day, in the job's own place, exactly when the kind is ON_DATE
 */
public record Timing(Kind kind, Optional<LocalDate> date) {

  /** How firm the wish is. */
  public enum Kind {
    AS_SOON_AS_POSSIBLE,
    WITHIN_A_WEEK,
    ON_DATE,
    FLEXIBLE
  }

  public Timing {
    if (date.isPresent() != (kind == Kind.ON_DATE)) {
      throw new IllegalArgumentException("a date belongs to ON_DATE and to nothing else");
    }
  }
}
