package org.skillstreams.application.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.account.People;
import org.skillstreams.application.audit.AuditLog;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.ledger.BusinessKey;
import org.skillstreams.domain.ledger.CreditAccount;
import org.skillstreams.domain.ledger.CreditStanding;
import org.skillstreams.domain.ledger.Posting;
import org.skillstreams.domain.shared.Problems;

/**
 * An admin gives credits to a person, or takes them back, with a reason (SS-24d). Once per key,
 * however often it is sent.
 */
@Dependent
@Transactional
public class GrantCredits {

  private static final int MOST = 10_000;
  private static final int LONGEST_REASON = 500;

  private final People people;
  private final Ledger ledger;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public GrantCredits(People people, Ledger ledger, AuditLog audit, Clock clock) {
    this.people = people;
    this.ledger = ledger;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What is wanted.
   *
   * @param amount credits to give, or to take back if negative; at most 10,000 either way, not zero
   * @param idempotencyKey chosen by the client for this one grant
   */
  public record Command(Caller by, PersonId to, int amount, String reason, String idempotencyKey) {}

  public CreditBalance handle(Command command) {
    command.by().mustBe(Role.ADMIN);
    check(command);
    people.get(command.to());
    var standing = ledger.lockStanding(command.to());
    var posting = posting(new CreditAccount(command.to(), standing.balance()), command);
    var posted = ledger.post(posting);
    long after = posted.balanceOf(CreditAccount.nameOf(command.to()));
    if (posted.repeated()) {
      return new CreditBalance(after);
    }
    audit.record(track(command, after));
    return new CreditBalance(after - settle(standing.after(posting), posted));
  }

  /** What the person owes is paid first; says how much that took. */
  private long settle(CreditStanding standing, Posted granted) {
    var debt = standing.settle(BusinessKey.of("debt", granted.transaction()), Optional.empty());
    debt.ifPresent(ledger::post);
    return debt.map(standing::after).map(s -> standing.balance() - s.balance()).orElse(0L);
  }

  private static void check(Command command) {
    int amount = command.amount();
    var reason = command.reason().strip();
    new Problems()
        .require(
            amount != 0 && amount >= -MOST && amount <= MOST,
            "amount",
            "range",
            "Give 1 to 10000 credits, or take back as many.")
        .require(!reason.isEmpty(), "reason", "required", "Say why.")
        .require(
            reason.length() <= LONGEST_REASON, "reason", "too_long", "Say it in 500 characters.")
        .require(
            BusinessKey.isKey(command.idempotencyKey(), 100),
            "Idempotency-Key",
            "required",
            "Send a key of 1 to 100 visible characters.")
        .refuse();
  }

  private static Posting posting(CreditAccount account, Command command) {
    var key = BusinessKey.of("grant", command.by().person(), command.idempotencyKey());
    var reason = command.reason().strip();
    return command.amount() > 0
        ? account.grant(command.amount(), key, reason)
        : account.takeBack(-command.amount(), key, reason);
  }

  private AuditEntry track(Command command, long after) {
    return new AuditEntry(
        clock.instant(),
        command.by().role().actor(),
        Optional.of(command.by().person()),
        command.amount() > 0 ? "ledger.grant_credits" : "ledger.take_back_credits",
        "person",
        command.to().toString(),
        Optional.of(command.reason().strip()),
        Map.of("credits", Long.toString(after - command.amount())),
        Map.of("credits", Long.toString(after)));
  }
}
