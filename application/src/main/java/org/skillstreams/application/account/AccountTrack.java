package org.skillstreams.application.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.audit.AuditLog;
import org.skillstreams.application.shared.Events;
import org.skillstreams.domain.account.PersonEvent;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.shared.Actor;

/** The track that a change to an account leaves, in the change's own transaction. */
@Dependent
public class AccountTrack {

  private final AuditLog audit;
  private final Events events;

  @Inject
  public AccountTrack(AuditLog audit, Events events) {
    this.audit = audit;
    this.events = events;
  }

  /**
   * What was done to whom.
   *
   * @param by who did it; empty for the system
   */
  record Change(
      Optional<Caller> by,
      String action,
      PersonId subject,
      Optional<String> reason,
      Map<String, String> before,
      Map<String, String> after) {}

  void record(Change change, Instant now) {
    audit.record(
        new AuditEntry(
            now,
            change.by().map(caller -> caller.role().actor()).orElse(Actor.SYSTEM),
            change.by().map(Caller::person),
            "account." + change.action(),
            "person",
            change.subject().toString(),
            change.reason(),
            change.before(),
            change.after()));
  }

  void record(Change change, PersonEvent event) {
    record(change, event.occurredAt());
    events.publish(event);
  }
}
