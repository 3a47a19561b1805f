package org.skillstreams.domain.routing;

import org.skillstreams.domain.shared.GeoPoint;

/** One cell of a band's grid: a rectangle of latitude and longitude. */
record Cell(TravelBand band, int row, int column) {

  /** Far more than rounding can take away, far less than anybody travels. */
  private static final double ROUNDING_MILES = 1e-6;

  /** The key under which the providers of this cell are stored and searched. */
  Place place() {
    return new Place("@" + band.greatestMiles() + "/" + row + "/" + column);
  }

  /**
   * A distance in miles that no point of this cell comes nearer than. On every parallel the nearest
   * point is the one of least difference in longitude; along that meridian the distance has a
   * single minimum, at the latitude where a great circle from the point meets it squarely.
   */
  double leastMilesTo(GeoPoint point) {
    double longitude = nearestLongitude(point.longitude());
    double apart = Math.toRadians(point.longitude() - longitude);
    double phi = Math.toRadians(point.latitude());
    double square = Math.toDegrees(Math.atan2(Math.sin(phi), Math.cos(phi) * Math.cos(apart)));
    double latitude = Math.clamp(square, south(), north());
    double miles = new GeoPoint(latitude, longitude).milesTo(point);
    return Math.max(0, miles - ROUNDING_MILES);
  }

  private double nearestLongitude(double longitude) {
    if (longitude >= west() && longitude <= east()) {
      return longitude;
    }
    return around(longitude, west()) <= around(longitude, east()) ? west() : east();
  }

  /** Degrees between two longitudes, the short way round. */
  private static double around(double one, double other) {
    double apart = Math.abs(one - other);
    return Math.min(apart, 360 - apart);
  }

  private double south() {
    return (double) row / band.cellsPerDegree() - 90;
  }

  private double north() {
    return (row + 1.0) / band.cellsPerDegree() - 90;
  }

  private double west() {
    return (double) column / band.cellsPerDegree() - 180;
  }

  private double east() {
    return (column + 1.0) / band.cellsPerDegree() - 180;
  }
}
