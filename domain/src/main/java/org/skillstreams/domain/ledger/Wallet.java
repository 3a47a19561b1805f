package org.skillstreams.domain.ledger;

import static org.skillstreams.domain.ledger.AccountKind.CLEARING;
import static org.skillstreams.domain.ledger.AccountKind.IN_TRANSIT;

import java.util.List;
import java.util.Optional;
import org.skillstreams.domain.account.PersonId;

/**
 * A person's money in one currency, and what is on its way to their bank. Each method returns the
 * posting to hand to the ledger, which refuses what is not there: nothing has to be locked before.
 */
public record Wallet(PersonId owner, Currency currency) {

  /** The account's name in the ledger. */
  public AccountName name() {
    return AccountName.of(AccountKind.WALLET, currency, owner);
  }

  /** The name of the account of what is on its way. */
  public AccountName inTransit() {
    return AccountName.of(IN_TRANSIT, currency, owner);
  }

  /** Sets an amount apart for a withdrawal, so that it cannot be asked for twice. */
  public Posting reserve(long amount, BusinessKey key, WithdrawalId withdrawal) {
    return posting(
        key, PostingReason.WITHDRAWAL, withdrawal, Leg.move(amount, name(), inTransit()));
  }

  /** What was set apart has left. */
  public Posting payOut(long amount, WithdrawalId withdrawal) {
    var clearing = AccountName.against(owner, CLEARING, currency);
    return posting(
        BusinessKey.of("payout", withdrawal),
        PostingReason.PAYOUT,
        withdrawal,
        Leg.move(amount, inTransit(), clearing));
  }

  /** What was set apart comes back. */
  public Posting giveBack(long amount, WithdrawalId withdrawal) {
    return giveBack(amount, withdrawal, inTransit());
  }

  /** What had left comes back from the bank. */
  public Posting takeBack(long amount, WithdrawalId withdrawal) {
    return giveBack(amount, withdrawal, AccountName.against(owner, CLEARING, currency));
  }

  private Posting giveBack(long amount, WithdrawalId withdrawal, AccountName from) {
    return posting(
        BusinessKey.of("withdrawal_return", withdrawal),
        PostingReason.WITHDRAWAL_RETURN,
        withdrawal,
        Leg.move(amount, from, name()));
  }

  private static Posting posting(
      BusinessKey key, PostingReason reason, WithdrawalId withdrawal, List<Leg> legs) {
    var about = new Subject(Subject.WITHDRAWAL, withdrawal.value());
    return new Posting(key, reason, Optional.of(about), Optional.empty(), legs);
  }
}
