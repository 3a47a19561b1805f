package org.skillstreams.persistence.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skillstreams.domain.catalog.ServiceArea;
import org.skillstreams.domain.shared.Zip;

/** An enabled area. */
@Entity
@Table(name = "catalog_service_area")
class ServiceAreaRow {

  @Id private String zip;
  @Column private String note;

  static ServiceAreaRow of(ServiceArea area) {
    var row = new ServiceAreaRow();
    row.zip = area.zip().value();
    row.note = area.note();
    return row;
  }

  ServiceArea toArea() {
    return new ServiceArea(new Zip(zip), note);
  }
}
