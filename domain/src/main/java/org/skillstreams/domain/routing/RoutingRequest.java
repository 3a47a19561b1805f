package org.skillstreams.domain.routing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.shared.GeoPoint;
import org.skillstreams.domain.shared.Zip;

/**
 * Asks who should be invited.
 *
 * @param job the engagement that needs somebody
 * @param zip where the work is, as the seeker wrote it
 * @param point that ZIP code's centre
 * @param places how many providers to invite
 * @param excluded who must not be invited, for example who let this very lead lapse
 */
public record RoutingRequest(
    UUID job,
    CategoryId category,
    Zip zip,
    GeoPoint point,
    int places,
    Set<PersonId> excluded,
    Instant now) {

  public static final int STANDARD_PLACES = 2;

  public RoutingRequest {
    if (places < 1) {
      throw new IllegalArgumentException(places + " places to fill");
    }
    excluded = Set.copyOf(excluded);
  }
}
