package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.audit.AuditLog;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.job.ClaimGrace;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.shared.Actor;

/**
 * A claiming provider asks for the seeker's contact details while the claim could still be undone,
 * which ends that. Asking again changes nothing.
 */
@Dependent
@Transactional
public class RevealContact {

  private final JobMoves moves;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public RevealContact(JobMoves moves, AuditLog audit, Clock clock) {
    this.moves = moves;
    this.audit = audit;
    this.clock = clock;
  }

  /** Refused without a claim that holds. */
  public void handle(JobId id, PersonId by) {
    var job = moves.lock(id, JobMove.CONTACT, Mover.of(Actor.PROVIDER, by));
    var now = clock.instant();
    var revealed = ClaimGrace.reveal(job, by, now);
    if (!revealed.equals(job)) {
      moves.settle(job, revealed, now);
      audit.record(
          new AuditEntry(
              now,
              Actor.PROVIDER,
              Optional.of(by),
              "job.reveal_contact",
              "job",
              id.toString(),
              Optional.empty(),
              Map.of(),
              Map.of()));
    }
  }
}
