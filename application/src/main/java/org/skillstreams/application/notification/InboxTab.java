package org.skillstreams.application.notification;

/** Parts of the notification centre. */
public enum InboxTab {
  /** Everything that was not put away. */
  ALL,
  UNREAD,
  ARCHIVED
}
