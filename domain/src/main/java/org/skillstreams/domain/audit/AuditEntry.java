package org.skillstreams.domain.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.Actor;

/**
 * The track that a change leaves: who, what, why, before and after. Never changed, never deleted.
 *
 * @param actor the side that acted; SYSTEM for the sweep
 * @param person who acted; empty for the system
 * @param action what was done, such as {@code job.claim}
 * @param subjectType kind of thing it was done to, such as {@code job}
 * @param subjectId its id in text form
 * @param reason why, where one was given
 * @param before what held before, by name
 * @param after what holds now, by name
 */
public record AuditEntry(
    Instant at,
    Actor actor,
    Optional<PersonId> person,
    String action,
    String subjectType,
    String subjectId,
    Optional<String> reason,
    Map<String, String> before,
    Map<String, String> after) {

  public AuditEntry {
    before = Map.copyOf(before);
    after = Map.copyOf(after);
  }
}
