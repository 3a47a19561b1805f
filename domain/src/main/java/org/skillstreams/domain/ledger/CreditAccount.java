package org.skillstreams.domain.ledger;

import static org.skillstreams.domain.ledger.AccountKind.CREDITS_ISSUED;
import static org.skillstreams.domain.ledger.AccountKind.CREDITS_SPENT;
import static org.skillstreams.domain.ledger.Currency.CREDITS;

import java.util.List;
import java.util.Optional;
import org.skillstreams.domain.account.PersonId;

/**
 * A person's credits, and what may be done with them. Each method decides and returns the posting
 * to hand to the ledger; nothing has moved until then.
 */
public record CreditAccount(PersonId owner, long balance) {

  /** The account's name in the ledger. */
  public static AccountName nameOf(PersonId owner) {
    return AccountName.of(AccountKind.CREDITS, CREDITS, owner);
  }

  /** Credits spent on something; refused if there are not enough. */
  public Posting spend(int credits, BusinessKey key, Subject on) {
    var legs = out(credits, CREDITS_SPENT);
    account().plus(-credits);
    return new Posting(key, PostingReason.CLAIM, Optional.of(on), Optional.empty(), legs);
  }

  /** Spent credits that come back. */
  public Posting refund(int credits, BusinessKey key, Subject of) {
    return new Posting(
        key,
        PostingReason.CLAIM_REFUND,
        Optional.of(of),
        Optional.empty(),
        in(credits, CREDITS_SPENT));
  }

  /** Credits given by the platform. */
  public Posting grant(int credits, BusinessKey key, String note) {
    return new Posting(
        key, PostingReason.GRANT, Optional.empty(), Optional.of(note), in(credits, CREDITS_ISSUED));
  }

  /**
   * Credits the platform takes back. Whether they are still there is for the ledger to say: sent a
   * second time, this was done already and is no longer about the balance of now.
   */
  public Posting takeBack(int credits, BusinessKey key, String note) {
    return new Posting(
        key,
        PostingReason.CORRECTION,
        Optional.empty(),
        Optional.of(note),
        out(credits, CREDITS_ISSUED));
  }

  private List<Leg> in(int credits, AccountKind from) {
    var legs = Leg.move(credits, AccountName.against(owner, from, CREDITS), nameOf(owner));
    account().plus(credits);
    return legs;
  }

  private List<Leg> out(int credits, AccountKind to) {
    return Leg.move(credits, nameOf(owner), AccountName.against(owner, to, CREDITS));
  }

  private LedgerAccount account() {
    return new LedgerAccount(nameOf(owner), balance);
  }
}
