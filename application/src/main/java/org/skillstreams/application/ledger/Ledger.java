package org.skillstreams.application.ledger;

import java.util.List;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.CreditAccount;
import org.skillstreams.domain.ledger.CreditStanding;
import org.skillstreams.domain.ledger.Posting;

/**
 * The double-entry ledger. Everything here takes part in the caller's transaction. Accounts come to
 * be when they are first used. Locks are taken in the order of account ids; whoever locks a subject
 * of his own, such as a job, does so before.
 */
public interface Ledger {

  /** Bound on one call: its locks are held for as long as it takes. */
  int MOST_AT_ONCE = 1000;

  /**
   * A person's credits, locked until the transaction ends, so that what is decided on the balance
   * stays true.
   */
  CreditAccount lockCredits(PersonId owner);

  /**
   * A person's credits as they stand, not locked: enough for what can only add, such as a refund.
   */
  CreditAccount credits(PersonId owner);

  /** A person's credits and what they owe, both locked until the transaction ends. */
  CreditStanding lockStanding(PersonId owner);

  /** Posts one movement; see {@link #postAll}. */
  default Posted post(Posting posting) {
    return postAll(List.of(posting)).getFirst();
  }

  /**
   * Posts movements in their order, all or none. A movement whose key was used before is not posted
   * again: the answer is the first one's. Refused if the key was used for something else, or if an
   * account would go below zero that may not.
   *
   * @param postings at most {@link #MOST_AT_ONCE}
   * @return one answer for each, in the same order
   */
  List<Posted> postAll(List<Posting> postings);
}
