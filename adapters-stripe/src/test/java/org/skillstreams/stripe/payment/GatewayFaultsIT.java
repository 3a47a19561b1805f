package org.skillstreams.stripe.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.skillstreams.stripe.payment.Stripe.done;

import com.stripe.exception.StripeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillstreams.application.payment.Outcome;
import org.skillstreams.stripe.sandbox.fault.CallFault;
import org.skillstreams.stripe.sandbox.fault.Journal;

/**
 * Every call of the gateway under every fault: it says that it does not know, and made again under
 * the same key it takes effect once. The sandbox alone has faults; against Stripe this is skipped.
 */
@Tag("P1")
@Tag("P2")
class GatewayFaultsIT {

  @RegisterExtension static final Stripe stripe = new Stripe();

  /** The client repeats a request by itself when a kept connection ends, under the same key. */
  private static final int WITH_THE_CLIENTS_OWN_RETRY = 2;

  static Stream<Arguments> everyCallUnderEveryFault() {
    return Arrays.stream(Deed.values())
        .flatMap(
            deed -> Arrays.stream(CallFault.Kind.values()).map(kind -> Arguments.of(deed, kind)));
  }

  @AfterEach
  void mend() {
    stripe.controls().faults().clear();
  }

  @ParameterizedTest
  @MethodSource("everyCallUnderEveryFault")
  void whatGoesWrongIsUnknownAndTheSameCallAgainTakesEffectOnce(Deed deed, CallFault.Kind kind)
      throws StripeException {
    var call = deed.prepared(stripe);
    var latency = Duration.ofMillis(2L * Stripe.PATIENCE_MILLIS);
    int before = executed(deed);
    stripe
        .controls()
        .faults()
        .add(new CallFault(deed.method(), "/v1/", kind, latency, times(kind)));

    assertThat(call.get()).as("%s under %s", deed, kind).isInstanceOf(Outcome.Unknown.class);
    stripe.controls().faults().clear();

    var first = eventually(call);
    assertThat(done(call.get())).as("the same key again").isEqualTo(first);
    if (deed.changes()) {
      assertThat(executed(deed) - before).as("effects of %s", deed).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Deed.class)
  void withoutAFaultItIsDone(Deed deed) throws StripeException {
    var call = deed.prepared(stripe);

    assertThat(done(call.get())).isEqualTo(done(call.get()));
  }

  private static int times(CallFault.Kind kind) {
    return switch (kind) {
      case RESET_BEFORE, RESET_AFTER -> WITH_THE_CLIENTS_OWN_RETRY;
      case LATENCY, TOO_MANY, ERROR_BEFORE, ERROR_AFTER -> 1;
    };
  }

  /** The key of a call that is still at work is refused until that has ended (409). */
  private static Object eventually(Supplier<Outcome<?>> call) {
    return done(
        await()
            .atMost(Duration.ofSeconds(10))
            .pollInterval(Duration.ofMillis(200))
            .until(call::get, Outcome.Done.class::isInstance));
  }

  /** How often something was really done, whoever was told so. */
  private static int executed(Deed deed) {
    return (int)
        stripe.controls().journal().requests().stream()
            .filter(request -> request.method().equals(deed.method()))
            .filter(GatewayFaultsIT::tookEffect)
            .count();
  }

  private static boolean tookEffect(Journal.Request request) {
    boolean silently =
        request.fault().equals("reset_after") || request.fault().equals("error_after");
    return !request.replayed() && (silently || (request.status() == 200));
  }
}
