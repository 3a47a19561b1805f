package org.skillstreams.domain.routing;

import org.skillstreams.domain.shared.GeoPoint;

/**
 * Providers who travel about equally far share a grid, with cells about a third of that radius
 * across, so that a request never meets crowds of short-distance providers of a far city.
 */
enum TravelBand {
  NEAR(10, 10),
  TOWN(25, 4),
  COUNTY(50, 2),
  REGION(ServiceProfile.GREATEST_RADIUS_MILES, 1);

  private final int greatestMiles;
  private final int cellsPerDegree;

  TravelBand(int greatestMiles, int cellsPerDegree) {
    this.greatestMiles = greatestMiles;
    this.cellsPerDegree = cellsPerDegree;
  }

  static TravelBand of(int radiusMiles) {
    for (var band : values()) {
      if (radiusMiles <= band.greatestMiles) {
        return band;
      }
    }
    throw new IllegalArgumentException("a travel radius of " + radiusMiles + " miles");
  }

  int greatestMiles() {
    return greatestMiles;
  }

  int cellsPerDegree() {
    return cellsPerDegree;
  }

  /** The cell of this band's grid that holds the point. */
  Cell cellOf(GeoPoint point) {
    return new Cell(this, row(point.latitude()), column(point.longitude()));
  }

  int rows() {
    return 180 * cellsPerDegree;
  }

  int columns() {
    return 360 * cellsPerDegree;
  }

  /** The row of a latitude in degrees, kept within the grid. */
  int row(double latitude) {
    return Math.clamp((long) Math.floor((latitude + 90) * cellsPerDegree), 0, rows() - 1);
  }

  /** The column of a longitude in degrees, which may have run over the date line. */
  int column(double longitude) {
    return Math.floorMod((int) Math.floor((longitude + 180) * cellsPerDegree), columns());
  }
}
