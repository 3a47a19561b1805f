package org.skillstreams.application.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.ledger.Currency;
import org.skillstreams.domain.ledger.Wallet;
import org.skillstreams.domain.shared.Refusal;

/** Somebody looks at what came and went in their wallet, in one currency. */
@Dependent
@Transactional
public class ReadWalletHistory {

  private final WalletViews views;

  @Inject
  public ReadWalletHistory(WalletViews views) {
    this.views = views;
  }

  public Page<WalletEntry> handle(Caller by, String currency, Flow flow, PageRequest page) {
    var known = Currency.money(currency).orElseThrow(ReadWalletHistory::unknown);
    return views.entries(new Wallet(by.person(), known), flow, page);
  }

  private static Refusal unknown() {
    return Refusal.invalid("currency", "unknown_value", "Name a currency of your wallet.");
  }
}
