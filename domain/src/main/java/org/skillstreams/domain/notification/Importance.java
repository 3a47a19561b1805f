package org.skillstreams.domain.notification;

/** How much a notice may ask of somebody's attention. */
public enum Importance {
  /** Good to know; a digest and quiet hours may hold its mail back. */
  NORMAL,
  /** Somebody should act before a deadline: it waits for no digest. */
  HIGH,
  /** About the account itself: nothing holds it back. */
  URGENT
}
