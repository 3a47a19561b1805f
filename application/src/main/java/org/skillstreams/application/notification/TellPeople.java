package org.skillstreams.application.notification;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.skillstreams.application.notification.Inboxes.Entry;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.application.shared.StreamId;
import org.skillstreams.domain.notification.Delivery;
import org.skillstreams.domain.notification.Delivery.Mail;
import org.skillstreams.domain.notification.Preferences;

/**
 * Puts notices into inboxes and mails into the queue, as each person wants it, in the caller's
 * transaction. The same told again within ten minutes is one notice (DA-17). Old news, as after a
 * long outage, is listed and disturbs nobody; very old news does not even ask to be read.
 */
@Dependent
public class TellPeople {

  static final Duration SAME = Duration.ofMinutes(10);
  static final Duration NEWS = Duration.ofDays(3);
  static final Duration UNREAD = Duration.ofDays(14);

  private final Inboxes inboxes;
  private final MailDesk mails;
  private final InboxNews news;
  private final Ids ids;

  @Inject
  public TellPeople(Inboxes inboxes, MailDesk mails, InboxNews news, Ids ids) {
    this.inboxes = inboxes;
    this.mails = mails;
    this.news = news;
    this.ids = ids;
  }

  void tell(List<Notice> notices, Instant now) {
    var people = inboxes.lock(notices.stream().map(Notice::person).collect(toSet()));
    for (var notice : inOrder(notices)) {
      if (!inboxes.repeats(notice, now.minus(SAME))) {
        tell(notice, people.getOrDefault(notice.person(), Preferences.NONE), now);
      }
    }
  }

  private void tell(Notice notice, Preferences preferences, Instant now) {
    var wanted = preferences.delivery(notice.type(), now);
    var delivery = old(notice, NEWS, now) ? quietly(wanted) : wanted;
    var entry = new Entry(ids.next(), notice, delivery, old(notice, UNREAD, now), now);
    inboxes.add(entry);
    if (delivery.listed() || delivery.live()) {
      news.told(entry, preferences.zone());
    }
    if (delivery.mail() instanceof Mail.Alone(var from)) {
      mails.write(notice, preferences, now, from);
    }
  }

  /** Streams are appended to in their order. */
  private static List<Notice> inOrder(List<Notice> notices) {
    return notices.stream()
        .sorted(Comparator.comparing(notice -> StreamId.inbox(notice.person())))
        .toList();
  }

  private static boolean old(Notice notice, Duration age, Instant now) {
    return notice.occurredAt().isBefore(now.minus(age));
  }

  private static Delivery quietly(Delivery wanted) {
    return new Delivery(wanted.listed(), false, new Mail.None());
  }
}
