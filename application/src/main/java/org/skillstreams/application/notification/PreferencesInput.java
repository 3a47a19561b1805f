package org.skillstreams.application.notification;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.domain.notification.Channel;
import org.skillstreams.domain.notification.Digest;
import org.skillstreams.domain.notification.NotificationType;
import org.skillstreams.domain.notification.Preferences;
import org.skillstreams.domain.notification.Preferences.Choice;
import org.skillstreams.domain.notification.QuietHours;
import org.skillstreams.domain.shared.Problems;
import org.skillstreams.domain.shared.Refusal;

/** How somebody wants to be told, as typed. */
public record PreferencesInput(
    String zone, Optional<Quiet> quiet, Digest digest, List<TypeInput> types) {

  private static final int MOST_TYPES = 200;

  /** Hours such as 22:00 to 07:00. */
  public record Quiet(String from, String to) {}

  /** By which channels one kind of notice is to come. */
  public record TypeInput(String type, boolean inApp, boolean live, boolean mail) {}

  /** Refused, naming every field that is wrong. */
  Preferences read() {
    var problems = new Problems();
    problems.require(
        types.size() <= MOST_TYPES, "types", "too_many", "Name each kind of notice once.");
    var place = problems.read(() -> Zones.read(zone));
    var hours = problems.read(() -> quiet.map(PreferencesInput::hours));
    var chosen = problems.read(this::choices);
    problems.refuse();
    return new Preferences(
        place.orElseThrow(), hours.orElseThrow(), digest, chosen.orElseThrow(), 0);
  }

  private static QuietHours hours(Quiet quiet) {
    return new QuietHours(time("quiet.from", quiet.from()), time("quiet.to", quiet.to()));
  }

  private static LocalTime time(String field, String text) {
    try {
      return LocalTime.parse(text);
    } catch (DateTimeParseException broken) {
      throw Refusal.invalid(field, "format", "Write a time such as 22:00.");
    }
  }

  private Map<Choice, Boolean> choices() {
    var chosen = new HashMap<Choice, Boolean>();
    for (var input : types) {
      var type =
          NotificationType.find(input.type())
              .orElseThrow(() -> Refusal.invalid("types", "unknown", "There is no such notice."));
      chosen.put(new Choice(type, Channel.IN_APP), input.inApp());
      chosen.put(new Choice(type, Channel.LIVE), input.live());
      chosen.put(new Choice(type, Channel.MAIL), input.mail());
    }
    return chosen;
  }
}
