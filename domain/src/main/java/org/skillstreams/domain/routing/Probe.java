package org.skillstreams.domain.routing;

/**
 * One place to look at.
 *
 * @param tier the tier in which whoever is found there stands
 * @param leastMiles a distance that nobody found there comes nearer than
 * @param leastQuality what {@link Scoring#quality} must reach to matter; everybody below may be
 *     left out
 */
public record Probe(Place place, MatchTier tier, double leastMiles, double leastQuality) {

  static Probe at(Place place, MatchTier tier, double leastMiles) {
    return new Probe(place, tier, leastMiles, Double.NEGATIVE_INFINITY);
  }

  Probe from(double quality) {
    return new Probe(place, tier, leastMiles, quality);
  }
}
