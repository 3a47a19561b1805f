package org.skillstreams.application.routing;

import org.skillstreams.domain.shared.GeoPoint;
import org.skillstreams.domain.shared.Zip;

/** A ZIP code with its city and centre. */
public record ZipCode(Zip zip, String city, GeoPoint point) {

  /**
   * Reads a line of the table of ZIP codes: zip, city, state, latitude, longitude, separated by
   * tabs.
   */
  public static ZipCode parse(String line) {
    var field = line.split("\t", -1);
    var point = new GeoPoint(Double.parseDouble(field[3]), Double.parseDouble(field[4]));
    return new ZipCode(new Zip(field[0]), field[1] + ", " + field[2], point);
  }
}
