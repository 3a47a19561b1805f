package org.skillstreams.persistence.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that guards all settings and counts their edits. */
@Entity
@Table(name = "catalog_settings")
class SettingsRow {

  @Id
  @Column(name = "only_row")
  private boolean onlyRow;

  @Column private long version;

  long version() {
    return version;
  }

  void edited(long to) {
    version = to;
  }
}
