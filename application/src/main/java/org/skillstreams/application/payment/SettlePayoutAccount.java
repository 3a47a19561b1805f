package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Transactions;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.PayoutAccount;
import org.skillstreams.domain.payment.PayoutAccountSeen;

/**
 * Asks the payment company about an account whose owner went to its page and of which we have heard
 * nothing since: its message may have been lost.
 */
@Dependent
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SettlePayoutAccount {

  private final PayoutAccounts accounts;
  private final PayoutAccountMoves moves;
  private final PaymentGateway gateway;
  private final ConnectedAccounts connected;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  public SettlePayoutAccount(
      PayoutAccounts accounts,
      PayoutAccountMoves moves,
      PaymentGateway gateway,
      ConnectedAccounts connected,
      Transactions transactions,
      Clock clock) {
    this.accounts = accounts;
    this.moves = moves;
    this.gateway = gateway;
    this.connected = connected;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Whether something was new; must be called outside a transaction. */
  public boolean handle(PersonId owner) {
    return gateway.configured()
        && transactions.apart(() -> takeTurn(owner)).filter(this::settle).isPresent();
  }

  private Optional<PayoutAccountSeen> takeTurn(PersonId owner) {
    var now = clock.instant();
    var due = accounts.lockUnlessHeld(owner).filter(account -> account.toBeAsked(now));
    due.ifPresent(account -> accounts.save(account.asked(now)));
    return due.flatMap(PayoutAccount::seen);
  }

  private boolean settle(PayoutAccountSeen before) {
    return connected.look(before.id()) instanceof Outcome.Done<PayoutAccountSeen>(var seen)
        && !seen.equals(before)
        && transactions.apart(() -> moves.follow(seen)).seen().isPresent();
  }
}
