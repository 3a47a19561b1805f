package org.skillstreams.stripe.sandbox.money;

import java.util.Set;

/** What Stripe keeps of a payment: its published price for US cards, in minor units. */
final class Fees {

  private static final Set<String> NO_DECIMALS =
      Set.of(
          "bif", "clp", "djf", "gnf", "jpy", "kmf", "krw", "mga", "pyg", "rwf", "ugx", "vnd", "vuv",
          "xaf", "xof", "xpf");
  private static final Set<String> THREE_DECIMALS = Set.of("bhd", "jod", "kwd", "omr", "tnd");

  private Fees() {}

  /** 2.9 % and 30 cents; 3.6 % where there are no cents. */
  static long of(long amount, String currency) {
    if (NO_DECIMALS.contains(currency)) {
      return Math.ceilDiv(Math.multiplyExact(amount, 36), 1000);
    }
    var fixed = THREE_DECIMALS.contains(currency) ? 300 : 30;
    return Math.ceilDiv(Math.multiplyExact(amount, 29), 1000) + fixed;
  }

  /** What a dispute costs on top, as 15 dollars. */
  static long dispute(String currency) {
    return NO_DECIMALS.contains(currency)
        ? 1500
        : THREE_DECIMALS.contains(currency) ? 15_000 : 1500;
  }
}
