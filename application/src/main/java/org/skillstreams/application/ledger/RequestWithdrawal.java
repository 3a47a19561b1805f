package org.skillstreams.application.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.ledger.BusinessKey;
import org.skillstreams.domain.ledger.Currency;
import org.skillstreams.domain.ledger.PaymentUnits;
import org.skillstreams.domain.ledger.Wallet;
import org.skillstreams.domain.ledger.Withdrawal;
import org.skillstreams.domain.ledger.WithdrawalId;
import org.skillstreams.domain.shared.Problems;

/**
 * A provider asks to have money of their wallet paid out (JS-16d). The money is set apart at once,
 * so that it cannot be asked for twice; a key that was used before leads to the request it made.
 */
@Dependent
@Transactional
public class RequestWithdrawal {

  private static final int LONGEST_KEY = 100;

  private final Withdrawals withdrawals;
  private final WithdrawalViews views;
  private final Ledger ledger;
  private final WithdrawalTrack track;
  private final Clock clock;
  private final Ids ids;

  @Inject
  public RequestWithdrawal(
      Withdrawals withdrawals,
      WithdrawalViews views,
      Ledger ledger,
      WithdrawalTrack track,
      Clock clock,
      Ids ids) {
    this.withdrawals = withdrawals;
    this.views = views;
    this.ledger = ledger;
    this.track = track;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * What is wanted.
   *
   * @param amount in minor units of the currency
   * @param idempotencyKey chosen by the client for this one request
   */
  public record Command(Caller by, long amount, String currency, String idempotencyKey) {}

  public WithdrawalView handle(Command command) {
    command.by().mustBe(Role.PROVIDER);
    var wallet = new Wallet(command.by().person(), check(command));
    var id = new WithdrawalId(ids.next());
    var asked =
        Withdrawal.request(id, wallet, command.amount(), command.idempotencyKey(), clock.instant());
    if (ledger.post(asked.reservation()).repeated()) {
      var first = withdrawals.ofRequest(wallet.owner(), command.idempotencyKey());
      return views.get(first.id());
    }
    withdrawals.add(asked);
    track.begin(asked);
    return views.get(id);
  }

  private static Currency check(Command command) {
    var currency = Currency.money(command.currency());
    var problems =
        new Problems()
            .require(currency.isPresent(), "currency", "unknown_value", "Name a currency.")
            .require(command.amount() > 0, "amount", "range", "Ask for more than nothing.")
            .require(
                BusinessKey.isKey(command.idempotencyKey(), LONGEST_KEY),
                "Idempotency-Key",
                "required",
                "Send a key of 1 to 100 visible characters.");
    currency
        .map(PaymentUnits::of)
        .ifPresent(units ->
            problems.require(
                units.canBePaidOut(command.amount()),
                "amount",
                "step",
                "Ask for a multiple of " + units.payoutStep() + " minor units."));
    problems.refuse();
    return currency.orElseThrow();
  }
}
