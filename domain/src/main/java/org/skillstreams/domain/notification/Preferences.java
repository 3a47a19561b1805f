package org.skillstreams.domain.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.domain.notification.Delivery.Mail;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.Refusal;

/**
 * How somebody wants to be told.
 *
 * @param zone where they live, for times in texts and for quiet hours
 * @param chosen what they chose otherwise than the catalogue has it
 */
public record Preferences(
    ZoneId zone,
    Optional<QuietHours> quiet,
    Digest digest,
    Map<Choice, Boolean> chosen,
    long version) {

  /** Of somebody who has chosen nothing. */
  public static final Preferences NONE =
      new Preferences(ZoneId.of("UTC"), Optional.empty(), Digest.AT_ONCE, Map.of(), 0);

  /** What is switched on or off. */
  public record Choice(NotificationType type, Channel channel) {}

  public Preferences {
    chosen = Map.copyOf(chosen);
  }

  /** Whether this type comes by this channel; what is insisted on always does. */
  public boolean wants(NotificationType type, Channel channel) {
    var manner = type.row().manner();
    boolean standard = manner.channels().contains(channel);
    return manner.optional() ? chosen.getOrDefault(new Choice(type, channel), standard) : standard;
  }

  /** How a notice of this type is told now. */
  public Delivery delivery(NotificationType type, Instant now) {
    boolean urgent = type.row().importance() == Importance.URGENT;
    var silence = urgent ? Optional.<Instant>empty() : quiet.flatMap(q -> q.endAt(now, zone));
    return new Delivery(
        wants(type, Channel.IN_APP),
        wants(type, Channel.LIVE) && silence.isEmpty(),
        wants(type, Channel.MAIL) ? mail(type, silence.orElse(now), now) : new Mail.None());
  }

  private Mail mail(NotificationType type, Instant from, Instant now) {
    if (digest == Digest.AT_ONCE || type.row().importance() != Importance.NORMAL) {
      return new Mail.Alone(from);
    }
    var next = digest.next(now, zone);
    return new Mail.Gathered(quiet.flatMap(q -> q.endAt(next, zone)).orElse(next));
  }

  /** The same without mails of these types; what is insisted on stays. */
  public Preferences withoutMail(Collection<NotificationType> types) {
    var more = new HashMap<>(chosen);
    types.stream()
        .filter(type -> type.row().manner().optional())
        .forEach(type -> more.put(new Choice(type, Channel.MAIL), false));
    return new Preferences(zone, quiet, digest, more, version + 1);
  }

  /**
   * As edited.
   *
   * @param seen the version that was edited
   */
  public Preferences edit(Preferences wanted, long seen) {
    if (seen != version) {
      throw new Refusal(CommonRefusal.STALE_EDIT);
    }
    return new Preferences(wanted.zone, wanted.quiet, wanted.digest, wanted.chosen, version + 1);
  }
}
