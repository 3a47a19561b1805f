package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.skillstreams.application.shared.Transactions;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.PayoutAccount;
import org.skillstreams.domain.payment.PayoutAccountSeen;

/**
 * Whether somebody can be paid: asked of the payment company right before money moves, since what
 * we know may be old. What it says is written where we keep it.
 */
@Dependent
public class Readiness {

  private final PayoutAccounts accounts;
  private final PayoutAccountMoves moves;
  private final ConnectedAccounts connected;
  private final Transactions transactions;

  @Inject
  public Readiness(
      PayoutAccounts accounts,
      PayoutAccountMoves moves,
      ConnectedAccounts connected,
      Transactions transactions) {
    this.accounts = accounts;
    this.moves = moves;
    this.connected = connected;
    this.transactions = transactions;
  }

  DisbursementCalls.Answer of(PersonId payee) {
    var known = transactions.apart(() -> accounts.find(payee)).flatMap(PayoutAccount::seen);
    return known.isEmpty() ? waiting("no_account") : ask(known.get());
  }

  private DisbursementCalls.Answer ask(PayoutAccountSeen known) {
    return switch (connected.look(known.id())) {
      case Outcome.Done<PayoutAccountSeen>(var seen) -> heard(seen);
      case Outcome.Refused<PayoutAccountSeen>(var cause) -> waiting(cause);
      case Outcome.Unknown<PayoutAccountSeen> _ -> (_, _) -> List.of();
    };
  }

  private DisbursementCalls.Answer heard(PayoutAccountSeen seen) {
    var account = transactions.apart(() -> moves.follow(seen));
    return account
        .ready()
        .<DisbursementCalls.Answer>map(to -> (one, now) -> one.transfer(to, now))
        .orElseGet(() -> waiting(account.state().name().toLowerCase(Locale.ROOT)));
  }

  private static DisbursementCalls.Answer waiting(String cause) {
    return (one, now) -> one.await(cause, now);
  }
}
