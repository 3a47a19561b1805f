package org.skillstreams.domain.ledger;

import static org.skillstreams.domain.ledger.AccountKind.CLEARING;
import static org.skillstreams.domain.ledger.AccountKind.CREDITS_ISSUED;
import static org.skillstreams.domain.ledger.AccountKind.CREDITS_OWED;
import static org.skillstreams.domain.ledger.AccountKind.REVENUE;
import static org.skillstreams.domain.ledger.Currency.CREDITS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skillstreams.domain.account.PersonId;

/**
 * A person's credits together with what they owe: credits that were spent before the money for them
 * went back. Each method decides and returns the posting to hand to the ledger.
 *
 * @param balance credits that can be spent
 * @param owed credits the person owes, 0 or more
 */
public record CreditStanding(PersonId owner, long balance, long owed) {

  /** The name of the account of what somebody owes; below zero, or zero. */
  public static AccountName owedBy(PersonId owner) {
    return AccountName.of(CREDITS_OWED, CREDITS, owner);
  }

  /**
   * Money that was paid and the credits for it.
   *
   * @param amount in minor units of the currency
   */
  public record Sale(int credits, long amount, Currency currency) {}

  /** Credits that were bought. */
  public Posting buy(Sale sale, BusinessKey key, Subject purchase) {
    var legs = new ArrayList<>(money(sale, sale.amount()));
    add(legs, AccountName.against(owner, CREDITS_ISSUED, CREDITS), -sale.credits());
    add(legs, CreditAccount.nameOf(owner), sale.credits());
    return posting(key, PostingReason.PURCHASE, purchase, legs);
  }

  /** Money that went back: its credits are taken as far as they are there, the rest is owed. */
  public Posting giveBack(Sale sale, BusinessKey key, Subject purchase) {
    long there = Math.min(sale.credits(), balance);
    var legs = new ArrayList<>(money(sale, -sale.amount()));
    add(legs, CreditAccount.nameOf(owner), -there);
    add(legs, owedBy(owner), there - sale.credits());
    add(legs, AccountName.against(owner, CREDITS_ISSUED, CREDITS), sale.credits());
    return posting(key, PostingReason.PURCHASE_RETURN, purchase, legs);
  }

  /** What is owed is paid from what is there; empty if nothing is owed or nothing is there. */
  public Optional<Posting> settle(BusinessKey key, Optional<Subject> about) {
    long paid = Math.min(balance, owed);
    if (paid == 0) {
      return Optional.empty();
    }
    var legs = Leg.move(paid, CreditAccount.nameOf(owner), owedBy(owner));
    return Optional.of(new Posting(key, PostingReason.DEBT_SETTLED, about, Optional.empty(), legs));
  }

  /** How the person stands after a posting. */
  public CreditStanding after(Posting posting) {
    return new CreditStanding(
        owner,
        Amounts.sum(balance, sum(posting, CreditAccount.nameOf(owner))),
        Amounts.sum(owed, -sum(posting, owedBy(owner))));
  }

  private List<Leg> money(Sale sale, long amount) {
    var legs = new ArrayList<Leg>();
    add(legs, AccountName.against(owner, CLEARING, sale.currency()), -amount);
    add(legs, AccountName.against(owner, REVENUE, sale.currency()), amount);
    return legs;
  }

  private static Posting posting(
      BusinessKey key, PostingReason reason, Subject about, List<Leg> legs) {
    return new Posting(key, reason, Optional.of(about), Optional.empty(), legs);
  }

  private static void add(List<Leg> legs, AccountName account, long amount) {
    if (amount != 0) {
      legs.add(new Leg(account, amount));
    }
  }

  private static long sum(Posting posting, AccountName account) {
    return posting.legs().stream()
        .filter(leg -> leg.account().equals(account))
        .mapToLong(Leg::amount)
        .sum();
  }
}
