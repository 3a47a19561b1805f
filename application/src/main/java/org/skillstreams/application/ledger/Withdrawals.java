package org.skillstreams.application.ledger;

import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.Withdrawal;
import org.skillstreams.domain.ledger.WithdrawalId;

/** Requests to have money paid out. */
public interface Withdrawals {

  void add(Withdrawal withdrawal);

  /** The withdrawal for changing, held until the transaction ends; refused if there is none. */
  Withdrawal lock(WithdrawalId id);

  /** The one that a person asked for under this key; refused if there is none. */
  Withdrawal ofRequest(PersonId owner, String requestKey);

  void save(Withdrawal withdrawal);
}
