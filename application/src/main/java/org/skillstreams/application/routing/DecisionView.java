package org.skillstreams.application.routing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.domain.routing.Parts;
import org.skillstreams.domain.routing.Weights;

/**
 * One decision as the operator sees it.
 *
 * @param considered how many were evaluated in detail
 * @param bound what everybody else of {@code boundTier} scored below; absent when nobody else was
 *     in reach
 * @param candidates everybody evaluated in detail, by rank
 */
public record DecisionView(
    UUID id,
    Instant decidedAt,
    int weightsVersion,
    Weights weights,
    String zip,
    double latitude,
    double longitude,
    int considered,
    Optional<Double> bound,
    Optional<String> boundTier,
    List<UUID> chosen,
    List<CandidateView> candidates) {

  /** One candidate with everything its rank came from. */
  public record CandidateView(
      Person provider,
      String tier,
      double distanceMiles,
      String zip,
      double latitude,
      double longitude,
      Inputs inputs,
      Parts parts,
      double score,
      int rank) {}

  public record Person(UUID id, String name) {}

  /** What the scored parts were computed from. */
  public record Inputs(
      int ratingSum,
      int ratingCount,
      int jobsCompleted,
      int invited,
      int answered,
      Instant lastActiveAt) {}
}
