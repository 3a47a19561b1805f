package org.skillstreams.application.payment;

import java.util.Optional;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.PurchaseId;

/** What buyers see of their purchases. */
public interface PurchaseViews {

  /** The buyer's own purchase; empty if there is none, or it is somebody else's. */
  Optional<PurchaseView> find(PersonId buyer, PurchaseId id);

  /** The buyer's purchases, latest first. */
  Page<PurchaseView> list(PersonId buyer, PageRequest page);
}
