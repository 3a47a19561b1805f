package org.skillstreams.persistence.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.skillstreams.domain.catalog.Place;
import org.skillstreams.domain.shared.GeoPoint;
import org.skillstreams.domain.shared.Zip;

/** Where a ZIP code lies. */
@Entity
@Immutable
@Table(name = "catalog_zip")
class ZipRow {

  @Id private String zip;
  @Column private String city;
  @Column private String state;
  @Column private double latitude;
  @Column private double longitude;

  Place toPlace() {
    return new Place(new Zip(zip), city, state, new GeoPoint(latitude, longitude));
  }
}
