package org.skillstreams.application.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.audit.AuditLog;
import org.skillstreams.application.shared.Events;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.ledger.Subject;
import org.skillstreams.domain.ledger.Withdrawal;
import org.skillstreams.domain.ledger.WithdrawalEvent;
import org.skillstreams.domain.ledger.WithdrawalMove;
import org.skillstreams.domain.shared.Actor;

/** The track a move leaves: one audit row and one event, in the move's own transaction. */
@Dependent
public class WithdrawalTrack {

  private final AuditLog audit;
  private final Events events;

  @Inject
  public WithdrawalTrack(AuditLog audit, Events events) {
    this.audit = audit;
    this.events = events;
  }

  /** Who moved, and why. */
  record By(Actor actor, Optional<PersonId> person, Optional<String> reason) {

    static final By SYSTEM = new By(Actor.SYSTEM, Optional.empty(), Optional.empty());
  }

  void begin(Withdrawal withdrawal) {
    var by = new By(Actor.PROVIDER, Optional.of(withdrawal.wallet().owner()), Optional.empty());
    record(WithdrawalMove.REQUEST, Map.of(), withdrawal, by, withdrawal.requestedAt());
  }

  void record(Withdrawal.Step step, By by, Instant now) {
    record(step.move(), facts(step.before()), step.after(), by, now);
  }

  private void record(
      WithdrawalMove move, Map<String, String> before, Withdrawal after, By by, Instant now) {
    audit.record(
        new AuditEntry(
            now,
            by.actor(),
            by.person(),
            "withdrawal." + move.key(),
            Subject.WITHDRAWAL,
            after.id().toString(),
            by.reason(),
            before,
            facts(after)));
    events.publish(WithdrawalEvent.of(move, after, now));
  }

  private static Map<String, String> facts(Withdrawal withdrawal) {
    var currency = withdrawal.wallet().currency();
    return Map.of(
        "stage",
        withdrawal.stage().key(),
        "amount",
        currency.format(withdrawal.amount()) + " " + currency);
  }
}
