package org.skillstreams.domain.notification;

import org.skillstreams.domain.shared.Reason;

/** Why something about notices or mails is refused. */
public enum NotificationRefusal implements Reason {
  NO_SUCH_NOTIFICATION("notification.not_found", Kind.NOT_FOUND),
  UNKNOWN_LINK("notification.unknown_link", Kind.NOT_FOUND),
  NO_SUCH_MAIL("mail.not_found", Kind.NOT_FOUND),
  MAIL_NOT_DEAD("mail.not_dead", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  NotificationRefusal(String key, Kind kind) {
    this.key = key;
    this.kind = kind;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
