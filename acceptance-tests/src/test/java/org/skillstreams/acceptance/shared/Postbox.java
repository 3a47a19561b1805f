package org.skillstreams.acceptance.shared;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.notification.InboxTab;
import org.skillstreams.application.notification.NotificationCard;

/** What people are told, and the mail server that mails go to. */
public interface Postbox {

  /** Has everything told that happened until now, or waits until it was. */
  void settle();

  /** Latest first. */
  List<NotificationCard> notices(Member who, InboxTab tab);

  long unread(Member who);

  void read(Member who, List<UUID> notices);

  void readAll(Member who);

  void putAwayWhatWasRead(Member who);

  /** How often open pages of somebody were told to read a request again. */
  long refreshed(Member who);

  /** Switches one kind of mail off. */
  void refuseMail(Member who, String type);

  /** By the address in a mail's header. */
  void unsubscribe(String link);

  /** Where such a link would lead with this key. */
  String linkWith(String key);

  void mailServer(boolean up);

  /** What arrived at this address. */
  List<Letter> letters(Member who);

  /** A mail that arrived. */
  record Letter(String subject, String plain, String html, Optional<String> unsubscribe) {}
}
