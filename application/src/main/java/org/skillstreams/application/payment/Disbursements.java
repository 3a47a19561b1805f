package org.skillstreams.application.payment;

import java.util.List;
import java.util.Optional;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.WithdrawalId;
import org.skillstreams.domain.payment.Disbursement;

/** Payments of approved withdrawals. */
public interface Disbursements {

  /** Adds a disbursement unless its withdrawal has one; whether it was added. */
  boolean addOnce(Disbursement disbursement);

  /** The disbursement for changing, held until the transaction ends; refused if there is none. */
  Disbursement lock(WithdrawalId withdrawal);

  /** The same, but empty if it is gone or somebody else holds it. */
  Optional<Disbursement> lockUnlessHeld(WithdrawalId withdrawal);

  void save(Disbursement disbursement);

  /** Whatever waits for this payee is due from now on, by platform time. */
  void wake(PersonId payee);

  /**
   * Disbursements that should be asked about by platform time; see {@link
   * org.skillstreams.application.shared.DueWork#due}.
   */
  List<Due> due(Optional<Due> after, int limit);
}
