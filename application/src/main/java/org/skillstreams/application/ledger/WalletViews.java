package org.skillstreams.application.ledger;

import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.Wallet;

/** What people see of their wallets. */
public interface WalletViews {

  /** All currencies of a person, in the order of their codes. */
  WalletView wallet(PersonId owner);

  /** What came and went in one currency, latest first. */
  Page<WalletEntry> entries(Wallet wallet, Flow flow, PageRequest page);

  /** All of it. */
  default Page<WalletEntry> entries(Wallet wallet, PageRequest page) {
    return entries(wallet, Flow.BOTH, page);
  }
}
