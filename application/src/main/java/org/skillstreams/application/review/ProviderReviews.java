package org.skillstreams.application.review;

import java.util.List;
import java.util.Optional;

/**
 * What everybody may read about a provider: the rating, a stretch of the visible reviews, the
 * latest first, and how many are hidden for which reason (BY-15, SS-89).
 *
 * @param next cursor to go on with; empty at the end
 */
public record ProviderReviews(
    RatingView rating, List<HiddenCount> hidden, List<PublicReview> items, Optional<String> next) {

  /** Average of the overall scores, 1.0 to 5.0; absent, not zero, without reviews. */
  public record RatingView(Optional<Double> average, int count) {}

  /** How many reviews are hidden for one reason, such as {@code fake}. */
  public record HiddenCount(String cause, int count) {}
}
