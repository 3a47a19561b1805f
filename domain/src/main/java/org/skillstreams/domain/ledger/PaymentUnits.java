package org.skillstreams.domain.ledger;

import java.util.Set;
import org.skillstreams.domain.shared.Refusal;

/**
 * How payment companies count a currency where they differ from ISO 4217, which the ledger follows:
 * Stripe takes some amounts in other units than the minor ones, and some only in whole steps
 * (docs.stripe.com/currencies).
 *
 * @param decimals digits after the point in their amounts
 * @param chargeStep charges are multiples of this many minor units of ours
 * @param payoutStep payouts are multiples of this many minor units of ours
 */
public record PaymentUnits(Currency currency, int decimals, long chargeStep, long payoutStep) {

  /** Whole units for Stripe, though ISO gives them minor ones. */
  private static final Set<String> WHOLE = Set.of("MGA");

  /** Whole units by ISO, written with two zeros for Stripe. */
  private static final Set<String> WITH_ZEROS = Set.of("ISK", "UGX");

  /** Charged to the minor unit, paid out in whole units only. */
  private static final Set<String> PAID_OUT_WHOLE = Set.of("HUF", "TWD");

  private static final int THREE = 3;

  public static PaymentUnits of(Currency currency) {
    if (currency.isCredits()) {
      throw new IllegalArgumentException("nobody pays in credits");
    }
    int decimals = decimals(currency);
    long chargeStep = currency.decimals() == THREE ? 10 : power(currency.decimals() - decimals);
    long payoutStep =
        PAID_OUT_WHOLE.contains(currency.code()) ? power(currency.decimals()) : chargeStep;
    return new PaymentUnits(currency, decimals, chargeStep, payoutStep);
  }

  /** An amount of ours in their units; refused if it is between two steps. */
  public long charged(long minor) {
    if (minor % chargeStep != 0) {
      throw new Refusal(LedgerRefusal.NOT_AN_AMOUNT);
    }
    int more = decimals - currency.decimals();
    return more < 0 ? minor / power(-more) : Amounts.times(minor, power(more));
  }

  /** One of their amounts in our minor units. */
  public long minor(long charged) {
    int more = currency.decimals() - decimals;
    long step = power(-more);
    if (charged % step != 0) {
      throw new Refusal(LedgerRefusal.NOT_AN_AMOUNT);
    }
    return more < 0 ? charged / step : Amounts.times(charged, power(more));
  }

  /** Whether an amount of ours can be charged as it is. */
  public boolean canBeCharged(long minor) {
    return minor % chargeStep == 0;
  }

  /** Whether an amount of ours can leave as it is. */
  public boolean canBePaidOut(long minor) {
    return minor % payoutStep == 0;
  }

  private static int decimals(Currency currency) {
    if (WHOLE.contains(currency.code())) {
      return 0;
    }
    return WITH_ZEROS.contains(currency.code()) ? 2 : currency.decimals();
  }

  /** Ten to the power of so many digits; one if there are none. */
  private static long power(int digits) {
    long power = 1;
    for (int digit = 0; digit < digits; digit++) {
      power *= 10;
    }
    return power;
  }
}
