package org.skillstreams.application.routing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.domain.routing.Parts;

/**
 * What a decision meant for one provider (BY-01). It shows the provider's own numbers and the line
 * between chosen and not chosen, nothing of anybody else.
 *
 * @param rank the provider's rank; absent when not evaluated in detail
 * @param of how many were evaluated in detail
 * @param mine the provider's own score; absent when not evaluated in detail
 * @param bound only for who was not evaluated in detail: a score in {@code cutoffTier} would have
 *     been below this
 * @param cutoff the lowest score that was invited; absent when nobody was
 * @param cutoffTier that provider's tier: exact, base or radius; better tiers come first whatever
 *     the score
 */
public record Outcome(
    UUID decisionId,
    String category,
    String zip,
    Instant decidedAt,
    Optional<Integer> rank,
    int of,
    boolean chosen,
    Optional<Mine> mine,
    Optional<Double> bound,
    Optional<Double> cutoff,
    Optional<String> cutoffTier) {

  /** The provider's own score. */
  public record Mine(String tier, double score, Parts parts) {}
}
