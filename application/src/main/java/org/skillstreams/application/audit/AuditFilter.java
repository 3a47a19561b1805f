package org.skillstreams.application.audit;

import java.time.Instant;
import java.util.Optional;
import org.skillstreams.domain.account.PersonId;

/**
 * Which tracks of the audit log are wanted; what is empty does not narrow.
 *
 * @param action exact, such as {@code job.claim}
 * @param person who acted
 * @param subjectType kind of thing it was done to
 * @param subjectId id of that thing
 * @param from earliest moment, included
 * @param until latest moment, excluded
 */
public record AuditFilter(
    Optional<String> action,
    Optional<PersonId> person,
    Optional<String> subjectType,
    Optional<String> subjectId,
    Optional<Instant> from,
    Optional<Instant> until) {

  /** Everything. */
  public static AuditFilter none() {
    return new AuditFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
