package org.skillstreams.stripe.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting for a condition, and telling what there was instead. */
final class Awaiting {

  private Awaiting() {}

  static void until(BooleanSupplier condition, Supplier<?> instead) {
    await()
        .atMost(Duration.ofSeconds(10))
        .pollInterval(Duration.ofMillis(20))
        .untilAsserted(
            () -> assertThat(condition.getAsBoolean()).as(() -> "got " + instead.get()).isTrue());
  }
}
