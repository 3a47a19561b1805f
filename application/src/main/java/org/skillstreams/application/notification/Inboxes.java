package org.skillstreams.application.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.notification.Delivery;
import org.skillstreams.domain.notification.Preferences;

/** The notices that people got. */
public interface Inboxes {

  /** How people want to be told, held until the transaction ends, in the order of their ids. */
  Map<PersonId, Preferences> lock(Collection<PersonId> people);

  /** How somebody wants to be told. */
  Preferences preferences(PersonId person);

  void save(PersonId person, Preferences preferences);

  /**
   * Whether this was told since then: if so, what is there says the newest from now on. The inbox
   * is held.
   */
  boolean repeats(Notice notice, Instant since);

  /** Adds a notice. The inbox is held. */
  void add(Entry entry);

  /**
   * A notice in somebody's inbox.
   *
   * @param read whether it asks for no attention any more
   */
  record Entry(UUID id, Notice notice, Delivery delivery, boolean read, Instant toldAt) {}
}
