package org.skillstreams.domain.catalog;

import java.util.EnumMap;
import java.util.Map;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.Problems;
import org.skillstreams.domain.shared.Refusal;

/**
 * What the operator has set.
 *
 * @param set the settings that differ from their default
 * @param version counts the edits
 */
public record SettingValues(Map<Setting, Integer> set, long version) {

  public SettingValues {
    set = Map.copyOf(set);
  }

  public int value(Setting setting) {
    return set.getOrDefault(setting, setting.standard());
  }

  /**
   * The values with some changed, or a refusal naming each key that is unknown or out of bounds.
   */
  public SettingValues edit(Map<String, Integer> changes, long seen) {
    if (seen != version) {
      throw new Refusal(CommonRefusal.STALE_EDIT);
    }
    var problems = new Problems();
    var edited = new EnumMap<Setting, Integer>(Setting.class);
    edited.putAll(set);
    changes.forEach((key, value) ->
        Setting.find(key)
            .ifPresentOrElse(
                setting -> edited.put(setting, checked(setting, value, problems)),
                () -> problems.require(false, key, "unknown", "There is no such setting.")));
    problems.refuse();
    edited.entrySet().removeIf(entry -> entry.getValue() == entry.getKey().standard());
    return new SettingValues(edited, version + 1);
  }

  private static int checked(Setting setting, int value, Problems problems) {
    var range = "Use " + setting.least() + " to " + setting.most() + ".";
    boolean within = value >= setting.least() && value <= setting.most();
    problems.require(within, setting.key(), "out_of_range", range);
    return value;
  }
}
