package org.skillstreams.application.shared;

/**
 * What one sweep did.
 *
 * @param passed moves that were made
 * @param failed moves that were due and could not be made now
 */
public record SweepSummary(int passed, int failed) {

  public static final SweepSummary NOTHING = new SweepSummary(0, 0);

  SweepSummary plus(SweepSummary other) {
    return new SweepSummary(passed + other.passed, failed + other.failed);
  }
}
