package org.skillstreams.application.catalog;

import org.skillstreams.domain.catalog.Place;

/**
 * Where a ZIP code lies.
 *
 * @param served whether requests may be made there
 */
public record ZipView(
    String zip, String city, String state, double latitude, double longitude, boolean served) {

  static ZipView of(Place place, boolean served) {
    return new ZipView(
        place.zip().value(),
        place.city(),
        place.state(),
        place.point().latitude(),
        place.point().longitude(),
        served);
  }
}
