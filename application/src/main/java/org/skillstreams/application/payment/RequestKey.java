package org.skillstreams.application.payment;

import org.skillstreams.domain.ledger.BusinessKey;
import org.skillstreams.domain.shared.Refusal;

/** The key a client chooses, so that what it repeats is done once. */
final class RequestKey {

  private static final int LONGEST = 100;

  private RequestKey() {}

  static void check(String key) {
    if (!BusinessKey.isKey(key, LONGEST)) {
      throw Refusal.invalid(
          "Idempotency-Key", "required", "Send a key of 1 to 100 visible characters.");
    }
  }
}
