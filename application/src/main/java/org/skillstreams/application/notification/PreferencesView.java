package org.skillstreams.application.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.notification.Channel;
import org.skillstreams.domain.notification.Digest;
import org.skillstreams.domain.notification.Group;
import org.skillstreams.domain.notification.Manner;
import org.skillstreams.domain.notification.NotificationType;
import org.skillstreams.domain.notification.Preferences;
import org.skillstreams.domain.notification.Texts;

/**
 * How somebody wants to be told, with everything they may be told.
 *
 * @param zone such as {@code America/Chicago}
 * @param quiet hours in that zone
 */
public record PreferencesView(
    String zone, Optional<Quiet> quiet, Digest digest, List<GroupOfTypes> groups, long version) {

  /** Such as 22:00 to 07:00. */
  public record Quiet(String from, String to) {}

  /** What is shown together. */
  public record GroupOfTypes(Group group, String name, List<TypeChoice> types) {}

  /**
   * One kind of notice.
   *
   * @param fixed whether it is insisted on
   */
  public record TypeChoice(
      String type, String name, boolean inApp, boolean live, boolean mail, boolean fixed) {}

  static PreferencesView of(Preferences preferences, Role role) {
    var texts = Texts.in(Locale.US, preferences.zone());
    return new PreferencesView(
        preferences.zone().getId(),
        preferences.quiet().map(q -> new Quiet(q.from().toString(), q.to().toString())),
        preferences.digest(),
        Arrays.stream(Group.values())
            .map(group -> new GroupOfTypes(group, texts.of(group), types(group, role, preferences)))
            .filter(group -> !group.types().isEmpty())
            .toList(),
        preferences.version());
  }

  private static List<TypeChoice> types(Group group, Role role, Preferences preferences) {
    var texts = Texts.in(Locale.US, preferences.zone());
    return Arrays.stream(NotificationType.values())
        .filter(type -> type.active() && type.row().group() == group)
        .filter(type -> type.row().to().role().map(role.actor()::equals).orElse(true))
        .map(type -> choice(type, preferences, texts))
        .toList();
  }

  private static TypeChoice choice(NotificationType type, Preferences preferences, Texts texts) {
    return new TypeChoice(
        type.key(),
        texts.plain(type.key() + ".name"),
        preferences.wants(type, Channel.IN_APP),
        preferences.wants(type, Channel.LIVE),
        preferences.wants(type, Channel.MAIL),
        type.row().manner() == Manner.INSISTED);
  }
}
