package org.skillstreams.domain.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.skillstreams.domain.shared.GeoPoint;

/** Where providers are found by distance: one grid for each band of travel radii. */
final class Grid {

  private static final double ROUNDING_RADIANS = 1e-9;

  private Grid() {}

  /** The cell under which a provider is kept. */
  static Place placeOf(GeoPoint home, int radiusMiles) {
    return TravelBand.of(radiusMiles).cellOf(home).place();
  }

  /** Every cell that may hold a provider who reaches the point. */
  static List<Cell> around(GeoPoint point) {
    return Arrays.stream(TravelBand.values())
        .flatMap(band -> around(band, point).stream())
        .toList();
  }

  /** Every cell of one band that the band's greatest radius reaches from the point. */
  static List<Cell> around(TravelBand band, GeoPoint point) {
    double angle = band.greatestMiles() / GeoPoint.EARTH_RADIUS_MILES + ROUNDING_RADIANS;
    double tall = Math.toDegrees(angle);
    double wide = degreesWide(angle, point.latitude());
    int last = band.row(point.latitude() + tall);
    int west = (int) Math.floor((point.longitude() - wide + 180) * band.cellsPerDegree());
    int east = (int) Math.floor((point.longitude() + wide + 180) * band.cellsPerDegree());
    int columns = Math.min(east - west + 1, band.columns());
    var cells = new ArrayList<Cell>();
    for (int row = band.row(point.latitude() - tall); row <= last; row++) {
      for (int step = 0; step < columns; step++) {
        var cell = new Cell(band, row, Math.floorMod(west + step, band.columns()));
        if (cell.leastMilesTo(point) <= band.greatestMiles()) {
          cells.add(cell);
        }
      }
    }
    return List.copyOf(cells);
  }

  /** Half the width in degrees of longitude of a circle, all the way round when it holds a pole. */
  private static double degreesWide(double angle, double latitude) {
    double phi = Math.toRadians(latitude);
    if (Math.abs(phi) + angle >= Math.PI / 2) {
      return 180;
    }
    return Math.toDegrees(Math.asin(Math.sin(angle) / Math.cos(phi)));
  }
}
