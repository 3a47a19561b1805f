package org.skillstreams.domain.routing;

import java.util.Set;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.shared.GeoPoint;
import org.skillstreams.domain.shared.Zip;

/**
 * What routing knows of a provider's profile: what is done where, and for how many at a time.
 *
 * @param zip the ZIP code the provider works from
 * @param home that ZIP code's centre
 * @param radiusMiles how far the provider travels, 1 to 100 miles
 * @param categories what the provider does
 * @param areas ZIP codes named besides the radius; those of other categories are ignored
 * @param capacity how many open claims the provider takes on at a time
 * @param active verified, accepting work, and neither suspended nor banned
 */
public record ServiceProfile(
    PersonId provider,
    Zip zip,
    GeoPoint home,
    int radiusMiles,
    Set<CategoryId> categories,
    Set<ServiceArea> areas,
    int capacity,
    boolean active) {

  public static final int STANDARD_RADIUS_MILES = 25;
  public static final int GREATEST_RADIUS_MILES = 100;

  public ServiceProfile {
    if (radiusMiles < 1 || radiusMiles > GREATEST_RADIUS_MILES) {
      throw new IllegalArgumentException("a travel radius of " + radiusMiles + " miles");
    }
    if (capacity < 0) {
      throw new IllegalArgumentException("a capacity of " + capacity);
    }
    categories = Set.copyOf(categories);
    areas = Set.copyOf(areas);
  }

  /** Whether the profile offers this work there: a named ZIP code, or within the radius. */
  public boolean covers(CategoryId category, Zip zip, GeoPoint point) {
    boolean named =
        areas.stream()
            .anyMatch(
                area -> area.category().equals(category) && area.zip().base().equals(zip.base()));
    return categories.contains(category) && (named || home.milesTo(point) <= radiusMiles);
  }
}
