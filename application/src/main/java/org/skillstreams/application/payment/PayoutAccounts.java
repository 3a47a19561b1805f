package org.skillstreams.application.payment;

import java.util.List;
import java.util.Optional;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.PayoutAccount;

/** Accounts that people have with the payment company, as we know them. */
public interface PayoutAccounts {

  /** Adds an account unless its owner has one; whether it was added. */
  boolean addOnce(PayoutAccount account);

  Optional<PayoutAccount> find(PersonId owner);

  /** The account for changing, held until the transaction ends; refused if there is none. */
  PayoutAccount lock(PersonId owner);

  /** The same, but empty if there is none or somebody else holds it. */
  Optional<PayoutAccount> lockUnlessHeld(PersonId owner);

  void save(PayoutAccount account);

  /**
   * Accounts that should be asked about by platform time; see {@link
   * org.skillstreams.application.shared.DueWork#due}.
   */
  List<Due> due(Optional<Due> after, int limit);
}
