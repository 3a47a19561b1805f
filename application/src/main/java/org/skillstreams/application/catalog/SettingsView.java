package org.skillstreams.application.catalog;

import java.util.Arrays;
import java.util.List;
import org.skillstreams.domain.catalog.Setting;
import org.skillstreams.domain.catalog.SettingValues;

/** All operator settings. */
public record SettingsView(long version, List<SettingView> settings) {

  /**
   * One setting.
   *
   * @param standard the value while the operator has set none
   */
  public record SettingView(String key, int value, int standard, int least, int most) {}

  static SettingsView of(SettingValues values) {
    var settings = Arrays.stream(Setting.values()).map(setting -> view(setting, values)).toList();
    return new SettingsView(values.version(), settings);
  }

  private static SettingView view(Setting setting, SettingValues values) {
    return new SettingView(
        setting.key(), values.value(setting), setting.standard(), setting.least(), setting.most());
  }
}
