package org.skillstreams.domain.catalog;

import org.skillstreams.domain.shared.GeoPoint;
import org.skillstreams.domain.shared.Zip;

/**
 * Where a ZIP code lies.
 *
 * @param zip five digits
 * @param state two letters
 * @param point the ZIP code's centre
 */
public record Place(Zip zip, String city, String state, GeoPoint point) {}
