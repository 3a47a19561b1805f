package org.skillstreams.acceptance.inprocess;

import java.util.List;
import java.util.UUID;
import org.skillstreams.acceptance.shared.Bank;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.acceptance.shared.Wallets;
import org.skillstreams.application.ledger.DecideWithdrawal;
import org.skillstreams.application.ledger.Flow;
import org.skillstreams.application.ledger.ListWithdrawals;
import org.skillstreams.application.ledger.ReadWallet;
import org.skillstreams.application.ledger.ReadWalletHistory;
import org.skillstreams.application.ledger.RequestWithdrawal;
import org.skillstreams.application.ledger.WalletEntry;
import org.skillstreams.application.ledger.WalletView;
import org.skillstreams.application.ledger.WithdrawalView;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.ledger.WithdrawalId;

/** Wallets, by the use cases. */
record InProcessWallets(Platform platform, Bank bank) implements Wallets {

  private static final PageRequest ALL = PageRequest.first(PageRequest.MOST);

  @Override
  public WalletView wallet(Member who) {
    return platform.answer(() -> platform.get(ReadWallet.class).handle(who.caller()));
  }

  @Override
  public List<WalletEntry> history(Member who, String currency) {
    return platform
        .answer(() ->
            platform.get(ReadWalletHistory.class).handle(who.caller(), currency, Flow.BOTH, ALL))
        .items();
  }

  @Override
  public WithdrawalView withdraw(Member who, long amount, String currency, String key) {
    var command = new RequestWithdrawal.Command(who.caller(), amount, currency, key);
    return platform.answer(() -> platform.get(RequestWithdrawal.class).handle(command));
  }

  @Override
  public List<WithdrawalView> withdrawals(Member who) {
    return platform
        .answer(() -> platform.get(ListWithdrawals.class).handle(who.caller(), ALL))
        .items();
  }

  @Override
  public void decide(Member by, UUID withdrawal, boolean approve, String reason) {
    var command =
        new DecideWithdrawal.Command(by.caller(), new WithdrawalId(withdrawal), approve, reason);
    platform.act(() -> platform.get(DecideWithdrawal.class).handle(command));
  }
}
