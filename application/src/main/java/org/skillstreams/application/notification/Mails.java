package org.skillstreams.application.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Mails on their way out. */
public interface Mails {

  /** A mail that somebody has taken, and how often that was tried before. */
  record Taken(Mail mail, int attempts, Instant queuedAt) {}

  /** Has a mail sent from then on. */
  void add(Mail mail, Instant queuedAt, Instant from);

  /** Takes the next due ones; they come to nobody else until the time is over. */
  List<Taken> take(int most, Duration during);

  void sent(UUID mail, Instant at);

  /**
   * It did not work out and may be taken again then.
   *
   * @param counts whether this was an attempt of its own; not if nobody could have been reached
   */
  void postpone(UUID mail, String cause, Instant until, boolean counts);

  /** It did not work out, and nobody tries any more. */
  void bury(UUID mail, String cause, Instant at);

  /** Has a buried mail sent once more; refused if it is not buried. */
  void revive(UUID mail, Instant from);
}
