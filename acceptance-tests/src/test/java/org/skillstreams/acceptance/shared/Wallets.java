package org.skillstreams.acceptance.shared;

import java.util.List;
import java.util.UUID;
import org.skillstreams.application.ledger.WalletEntry;
import org.skillstreams.application.ledger.WalletView;
import org.skillstreams.application.ledger.WithdrawalView;

/** What people do with the money they earned, and what operators do about it. */
public interface Wallets {

  WalletView wallet(Member who);

  /** What came and went in one currency, latest first. */
  List<WalletEntry> history(Member who, String currency);

  /** Asks for an amount in minor units; the key makes it one request. */
  WithdrawalView withdraw(Member who, long amount, String currency, String key);

  /** A person's own withdrawals, latest first. */
  List<WithdrawalView> withdrawals(Member who);

  void decide(Member by, UUID withdrawal, boolean approve, String reason);

  /** The world outside: customers who pay and banks that take money. */
  Bank bank();
}
