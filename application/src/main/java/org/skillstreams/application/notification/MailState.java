package org.skillstreams.application.notification;

/** How far a mail is. */
public enum MailState {
  WAITING,
  SENT,
  /** Given up. */
  DEAD
}
