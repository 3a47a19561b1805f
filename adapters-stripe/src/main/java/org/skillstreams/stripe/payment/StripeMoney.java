package org.skillstreams.stripe.payment;

import java.util.Locale;
import org.skillstreams.domain.ledger.Currency;
import org.skillstreams.domain.ledger.PaymentUnits;
import org.skillstreams.domain.payment.Money;

/** Amounts in Stripe's units and ours; what fits no step of a currency is refused, not rounded. */
final class StripeMoney {

  private StripeMoney() {}

  /** The currency as Stripe writes it. */
  static String code(Money money) {
    return money.currency().toLowerCase(Locale.ROOT);
  }

  /** What Stripe is asked to move. */
  static long units(Money money) {
    return PaymentUnits.of(Currency.of(money.currency())).charged(money.amount());
  }

  /** An amount of Stripe's. */
  static Money read(long units, String code) {
    var currency = Currency.of(code.toUpperCase(Locale.ROOT));
    return new Money(PaymentUnits.of(currency).minor(units), currency.code());
  }

  /** An amount of Stripe's in our minor units. */
  static long minor(long units, String code) {
    return read(units, code).amount();
  }
}
