package org.skillstreams.application.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What would come of asking for the credits back now, for each reason.
 *
 * @param waiting whether a report about the claim waits for a person, so that nothing can be asked
 */
public record RefundOutlook(boolean waiting, List<Prospect> reasons) {

  /**
   * One reason; enum values are words in lower snake case.
   *
   * @param until until when it may be asked
   * @param verdict granted, declined or passed, the last to a person
   * @param why the finding behind it
   * @param askAgainAt when it may end otherwise, where that is known
   */
  public record Prospect(
      String reason, Instant until, String verdict, String why, Optional<Instant> askAgainAt) {}
}
