package org.skillstreams.stripe.sandbox.billing;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.function.Supplier;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Scope;

/** Work for a customer, in the time of its test clock if it has one. */
final class Clocked {

  private Clocked() {}

  static <T> T run(Scope scope, JsonObject customer, Supplier<T> work) {
    return scope
        .find(TestClocks.KIND, Json.text(customer, "test_clock"))
        .map(clock -> {
          var frozen = Instant.ofEpochSecond(Json.number(clock, "frozen_time"));
          return scope.world().time().at(frozen, work);
        })
        .orElseGet(work);
  }
}
