package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.skillstreams.application.audit.AuditLog;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Events;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.PayoutAccount;
import org.skillstreams.domain.payment.PayoutAccountEvent;
import org.skillstreams.domain.payment.PayoutAccountSeen;
import org.skillstreams.domain.shared.Actor;
import org.skillstreams.domain.shared.Refusal;

/**
 * Where an account changes: it is locked and written in the caller's transaction, with a track
 * where its owner can be paid now and could not before, or the reverse.
 */
@Dependent
public class PayoutAccountMoves {

  private final PayoutAccounts accounts;
  private final Disbursements disbursements;
  private final AuditLog audit;
  private final Events events;
  private final Clock clock;

  @Inject
  public PayoutAccountMoves(
      PayoutAccounts accounts,
      Disbursements disbursements,
      AuditLog audit,
      Events events,
      Clock clock) {
    this.accounts = accounts;
    this.disbursements = disbursements;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** What the payment company says about an account of ours; refused if it is nobody's. */
  PayoutAccount follow(PayoutAccountSeen seen) {
    return edit(owner(seen.reference()), account -> account.follow(seen));
  }

  PayoutAccount edit(PersonId owner, UnaryOperator<PayoutAccount> change) {
    var before = accounts.lock(owner);
    var after = change.apply(before);
    if (after.equals(before)) {
      return before;
    }
    accounts.save(after);
    if (after.state() != before.state()) {
      record(before, after);
    }
    if (after.ready().isPresent() && before.ready().isEmpty()) {
      disbursements.wake(owner);
    }
    return after;
  }

  private void record(PayoutAccount before, PayoutAccount after) {
    var now = clock.instant();
    audit.record(
        new AuditEntry(
            now,
            Actor.SYSTEM,
            Optional.empty(),
            "payout_account.follow",
            "payout_account",
            after.owner().toString(),
            Optional.empty(),
            facts(before),
            facts(after)));
    events.publish(new PayoutAccountEvent(after.owner(), after.state(), now));
  }

  private static Map<String, String> facts(PayoutAccount account) {
    return Map.of("state", account.state().name().toLowerCase(Locale.ROOT));
  }

  private static PersonId owner(String reference) {
    try {
      return new PersonId(UUID.fromString(reference));
    } catch (IllegalArgumentException notOurs) {
      throw new Refusal(PaymentRefusal.NOBODYS_ACCOUNT);
    }
  }
}
