package org.skillstreams.application.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.skillstreams.domain.notification.Importance;
import org.skillstreams.domain.notification.NotificationRefusal;
import org.skillstreams.domain.notification.NotificationType;
import org.skillstreams.domain.notification.Preferences;
import org.skillstreams.domain.shared.Refusal;

/** Somebody wants no more mails of a kind, by the key in one of them (RFC 8058). */
@Dependent
@Transactional
public class Unsubscribe {

  private final UnsubscribeKeys keys;
  private final Inboxes inboxes;

  @Inject
  public Unsubscribe(UnsubscribeKeys keys, Inboxes inboxes) {
    this.keys = keys;
    this.inboxes = inboxes;
  }

  /** Refused if we did not make the key. Asked twice, it stays as it is. */
  public void handle(String key) {
    var wish = keys.read(key).orElseThrow(() -> new Refusal(NotificationRefusal.UNKNOWN_LINK));
    var person = wish.person();
    var before = inboxes.lock(Set.of(person)).getOrDefault(person, Preferences.NONE);
    inboxes.save(person, before.withoutMail(types(wish)));
  }

  /** The digest gathers what is of normal importance. */
  private static List<NotificationType> types(UnsubscribeKeys.Wish wish) {
    return wish.type()
        .map(List::of)
        .orElseGet(() ->
            Arrays.stream(NotificationType.values())
                .filter(type -> type.row().importance() == Importance.NORMAL)
                .toList());
  }
}
