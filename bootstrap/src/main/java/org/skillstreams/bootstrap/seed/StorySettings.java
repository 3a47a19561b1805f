package org.skillstreams.bootstrap.seed;

import java.util.Map;
import org.skillstreams.application.catalog.Settings;
import org.skillstreams.domain.catalog.Setting;
import org.skillstreams.domain.catalog.SettingValues;

/**
 * The settings of the demo town's past. Stories are told one after the other though they happened
 * at the same time, so that the daily cap would count what comes later.
 */
final class StorySettings implements Settings {

  private static final SettingValues VALUES =
      new SettingValues(Map.of(Setting.SEEKER_DAILY_CAP, Setting.SEEKER_DAILY_CAP.most()), 1);

  @Override
  public SettingValues current() {
    return VALUES;
  }

  @Override
  public SettingValues lock() {
    return VALUES;
  }

  @Override
  public void save(SettingValues values) {
    throw new UnsupportedOperationException("the past is not tuned");
  }
}
