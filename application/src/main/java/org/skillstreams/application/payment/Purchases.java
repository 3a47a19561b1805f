package org.skillstreams.application.payment;

import java.util.List;
import java.util.Optional;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.domain.payment.Purchase;
import org.skillstreams.domain.payment.PurchaseId;

/** Purchases of credits. */
public interface Purchases {

  /**
   * Adds a purchase, unless its buyer used the same key before.
   *
   * @return the purchase of that key: this one if it was added
   */
  Purchase addOnce(Purchase purchase);

  /** The purchase for changing, held until the transaction ends; refused if there is none. */
  Purchase lock(PurchaseId id);

  /** The same, but empty if it is gone or somebody else holds it. */
  Optional<Purchase> lockUnlessHeld(PurchaseId id);

  void save(Purchase purchase);

  /**
   * Purchases that should be asked about by platform time; see {@link
   * org.skillstreams.application.shared.DueWork#due}.
   */
  List<Due> due(Optional<Due> after, int limit);
}
