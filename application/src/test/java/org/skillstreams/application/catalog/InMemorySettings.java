package org.skillstreams.application.catalog;

import java.util.Map;
import org.skillstreams.domain.catalog.Setting;
import org.skillstreams.domain.catalog.SettingValues;

/** Settings in a field. */
public final class InMemorySettings implements Settings {

  private volatile SettingValues values = new SettingValues(Map.of(), 1);

  /** Sets one value, as a test's world needs it. */
  public InMemorySettings with(Setting setting, int value) {
    values = values.edit(Map.of(setting.key(), value), values.version());
    return this;
  }

  @Override
  public SettingValues current() {
    return values;
  }

  @Override
  public SettingValues lock() {
    return values;
  }

  @Override
  public void save(SettingValues changed) {
    values = changed;
  }
}
