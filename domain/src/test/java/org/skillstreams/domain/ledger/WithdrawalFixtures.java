package org.skillstreams.domain.ledger;

import java.time.Instant;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.WithdrawalState.Decision;

/** Withdrawals in every stage, made by the moves themselves. */
public final class WithdrawalFixtures {

  public static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  public static final Currency DOLLARS = Currency.of("USD");

  private WithdrawalFixtures() {}

  public static Withdrawal requested(PersonId owner) {
    return Withdrawal.request(
        new WithdrawalId(UUID.randomUUID()),
        new Wallet(owner, DOLLARS),
        5_000,
        "key-" + UUID.randomUUID(),
        NOON);
  }

  /** One in this stage, which this admin decided about. */
  public static Withdrawal in(WithdrawalStage stage, PersonId owner, PersonId admin) {
    var requested = requested(owner);
    var decision = new Decision(admin, "Papers seen", NOON.plusSeconds(60));
    var later = NOON.plusSeconds(120);
    return switch (stage) {
      case REQUESTED -> requested;
      case APPROVED -> requested.approve(decision).after();
      case REJECTED -> requested.reject(decision).after();
      case PAID -> requested.approve(decision).after().pay(later).after();
      case RETURNED ->
          requested.approve(decision).after().sendBack("account_closed", later).after();
    };
  }
}
