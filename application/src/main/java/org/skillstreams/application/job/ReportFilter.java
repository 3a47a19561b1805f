package org.skillstreams.application.job;

import java.util.Optional;
import org.skillstreams.domain.job.Report;

/** Which reports an operator wants to see. */
public record ReportFilter(State state, Optional<Report.Cause> reason) {

  /**
   * OPEN: waits for a person, appeals included. APPEALED: waits because of an appeal. AUTOMATIC:
   * settled by the rules. DECIDED: by a person.
   */
  public enum State {
    OPEN,
    APPEALED,
    AUTOMATIC,
    DECIDED
  }
}
