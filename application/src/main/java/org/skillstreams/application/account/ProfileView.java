package org.skillstreams.application.account;

import java.util.List;
import java.util.Optional;

/** A provider's own profile, with the rating that seekers see. */
public record ProfileView(
    String displayName,
    String bio,
    Optional<String> zip,
    int radiusMiles,
    int capacity,
    List<String> categories,
    List<AreaView> areas,
    boolean accepting,
    boolean verified,
    RatingView rating,
    long version) {

  /** A ZIP code named for a category. */
  public record AreaView(String category, String zip) {}

  /** Average of published reviews, 1.0 to 5.0; absent, not zero, without reviews (SS-89). */
  public record RatingView(Optional<Double> average, int count) {}
}
