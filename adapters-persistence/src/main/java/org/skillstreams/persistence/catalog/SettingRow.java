package org.skillstreams.persistence.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.skillstreams.domain.catalog.Setting;

/** A setting that differs from its default. */
@Entity
@Table(name = "catalog_setting")
class SettingRow {

  @Id private String key;
  @Column private int value;

  static SettingRow of(Setting setting, int value) {
    var row = new SettingRow();
    row.key = setting.key();
    row.value = value;
    return row;
  }

  /** The setting, unless this version knows it no more. */
  Optional<Setting> setting() {
    return Setting.find(key);
  }

  int value() {
    return value;
  }
}
