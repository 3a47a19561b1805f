package org.skillstreams.domain.routing;

import java.util.HashSet;
import java.util.Set;
import org.skillstreams.domain.catalog.CategoryId;

/**
 * A provider as routing sees one: profile, track record and load.
 *
 * @param openClaims claims that still need the provider's work
 */
public record RoutedProvider(ServiceProfile profile, TrackRecord record, int openClaims) {

  /** Whether requests may be sent to the provider now. */
  public boolean eligible() {
    return profile.active() && openClaims < profile.capacity();
  }

  /**
   * Every place where a request of the category finds the provider; none for what the provider does
   * not do.
   */
  public Set<Place> places(CategoryId category) {
    var places = new HashSet<Place>();
    if (profile.categories().contains(category)) {
      places.add(Grid.placeOf(profile.home(), profile.radiusMiles()));
      profile.areas().stream()
          .filter(area -> area.category().equals(category))
          .forEach(area -> places.addAll(Place.ofArea(area.zip())));
    }
    return Set.copyOf(places);
  }

  public RoutedProvider with(ServiceProfile changed) {
    return new RoutedProvider(changed, record, openClaims);
  }

  public RoutedProvider with(TrackRecord changed) {
    return new RoutedProvider(profile, changed, openClaims);
  }

  public RoutedProvider withOpenClaims(int changed) {
    return new RoutedProvider(profile, record, Math.max(0, changed));
  }
}
