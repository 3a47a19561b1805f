package org.skillstreams.application.payment;

import org.skillstreams.domain.ledger.Currency;
import org.skillstreams.domain.ledger.PaymentUnits;
import org.skillstreams.domain.payment.Price;
import org.skillstreams.domain.shared.Problems;

/** What can be asked for something. */
final class Prices {

  private Prices() {}

  /** Some currencies are charged in steps; a price between two of them is refused. */
  static void mustBeChargeable(Price price) {
    var units = PaymentUnits.of(Currency.of(price.currency()));
    new Problems()
        .require(
            units.canBeCharged(price.amount()),
            "price.amount",
            "step",
            "Ask for a multiple of " + units.chargeStep() + " minor units.")
        .refuse();
  }
}
