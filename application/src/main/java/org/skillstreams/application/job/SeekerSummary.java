package org.skillstreams.application.job;

import java.util.List;
import java.util.UUID;
import org.skillstreams.application.job.JobParts.Rating;

/**
 * A seeker's dashboard.
 *
 * @param spending the last twelve months, oldest first, months without spending included
 */
public record SeekerSummary(
    int active, int completed, int closed, List<Month> spending, List<TopProvider> topProviders) {

  /**
   * Middle of the confirmed price ranges of jobs completed in a month.
   *
   * @param month such as {@code 2026-11}
   * @param total minor units
   */
  public record Month(String month, long total) {}

  /** A provider this seeker worked with, best rated first. */
  public record TopProvider(UUID id, String name, Rating rating, int jobs) {}
}
