package org.skillstreams.application.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import org.skillstreams.application.catalog.CatalogTrack.Edit;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.domain.catalog.Setting;
import org.skillstreams.domain.catalog.SettingValues;

/** An operator tunes the platform. Deadlines that already run keep theirs. */
@Dependent
@Transactional
public class EditSettings {

  private final Settings settings;
  private final CatalogTrack track;

  @Inject
  public EditSettings(Settings settings, CatalogTrack track) {
    this.settings = settings;
    this.track = track;
  }

  /** Changes the settings named by their keys; the others stay. */
  public SettingsView handle(Operator by, Map<String, Integer> changes, long seen) {
    var before = settings.lock();
    var after = before.edit(changes, seen);
    settings.save(after);
    var named =
        new Edit("edit_settings", "settings", "all", named(before, changes), named(after, changes));
    track.record(by, named);
    return SettingsView.of(after);
  }

  private static Map<String, String> named(SettingValues values, Map<String, Integer> changes) {
    return changes.keySet().stream()
        .flatMap(key -> Setting.find(key).stream())
        .collect(
            Collectors.toMap(Setting::key, setting -> Integer.toString(values.value(setting))));
  }
}
