package org.skillstreams.domain.shared;

/**
 * A place on the earth.
 *
 * @param latitude WGS84 degrees, −90 to 90
 * @param longitude WGS84 degrees, −180 to 180
 */
public record GeoPoint(double latitude, double longitude) {

  /** Mean earth radius (IUGG) in statute miles. */
  public static final double EARTH_RADIUS_MILES = 3958.7613;

  public GeoPoint {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("not a place: " + latitude + ", " + longitude);
    }
  }

  /** Great-circle distance in statute miles by the haversine formula. */
  public double milesTo(GeoPoint other) {
    double phi1 = Math.toRadians(latitude);
    double phi2 = Math.toRadians(other.latitude);
    double sinLat = Math.sin((phi2 - phi1) / 2);
    double sinLon = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
    double h = sinLat * sinLat + Math.cos(phi1) * Math.cos(phi2) * sinLon * sinLon;
    return 2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
