package org.skillstreams.application.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.account.Caller;

/** Somebody looks at what is in their wallet. */
@Dependent
@Transactional
public class ReadWallet {

  private final WalletViews views;

  @Inject
  public ReadWallet(WalletViews views) {
    this.views = views;
  }

  public WalletView handle(Caller by) {
    return views.wallet(by.person());
  }
}
