package org.skillstreams.stripe.payment;

import com.stripe.model.Payout;
import com.stripe.net.RequestOptions;
import com.stripe.param.PayoutCreateParams;
import com.stripe.param.PayoutListParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.skillstreams.application.payment.Outcome;
import org.skillstreams.application.payment.Payouts;
import org.skillstreams.domain.payment.PayoutAccountId;
import org.skillstreams.domain.payment.PayoutId;
import org.skillstreams.domain.payment.PayoutSeen;
import org.skillstreams.domain.payment.PayoutSeen.Standing;

/** Payouts from connected accounts, made in their name. */
@ApplicationScoped
public class StripePayouts implements Payouts {

  private static final String REFERENCE = "reference";

  private final StripeCalls calls;
  private final Clock clock;

  @Inject
  public StripePayouts(StripeCalls calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  @Override
  public Outcome<PayoutSeen> send(Order order) {
    var params =
        PayoutCreateParams.builder()
            .setAmount(StripeMoney.units(order.money()))
            .setCurrency(StripeMoney.code(order.money()))
            .putMetadata(REFERENCE, order.reference())
            .build();
    var options = as(order.from()).setIdempotencyKey(order.callKey()).build();
    return calls.call(
        "POST payouts", stripe -> seen(order.from(), stripe.payouts().create(params, options)));
  }

  @Override
  public Outcome<Optional<PayoutSeen>> find(PayoutAccountId from, String reference, Duration age) {
    var created = PayoutListParams.Created.builder().setGte(StripePages.since(clock, age)).build();
    var pages =
        new StripePages<Payout>(
            calls,
            "GET payouts",
            (stripe, after) -> {
              var params =
                  PayoutListParams.builder().setCreated(created).setLimit(StripePages.SIZE);
              after.ifPresent(params::setStartingAfter);
              return stripe.payouts().list(params.build(), as(from).build());
            });
    return pages
        .first(one -> reference.equals(reference(one)))
        .map(found -> found.map(one -> seen(from, one)));
  }

  @Override
  public Outcome<PayoutSeen> look(PayoutAccountId from, PayoutId payout) {
    return calls.call(
        "GET payout",
        stripe -> seen(from, stripe.payouts().retrieve(payout.value(), as(from).build())));
  }

  private static RequestOptions.RequestOptionsBuilder as(PayoutAccountId account) {
    return RequestOptions.builder().setStripeAccount(account.value());
  }

  private static String reference(Payout payout) {
    return Optional.ofNullable(payout.getMetadata()).map(all -> all.get(REFERENCE)).orElse("");
  }

  private static PayoutSeen seen(PayoutAccountId from, Payout payout) {
    return new PayoutSeen(
        new PayoutId(payout.getId()),
        from,
        reference(payout),
        StripeMoney.read(payout.getAmount(), payout.getCurrency()),
        standing(payout),
        Instant.ofEpochSecond(payout.getArrivalDate()),
        Optional.ofNullable(payout.getFailureCode()));
  }

  private static Standing standing(Payout payout) {
    return switch (payout.getStatus()) {
      case "pending", "in_transit" -> Standing.UNDER_WAY;
      case "paid" -> Standing.ARRIVED;
      case "failed", "canceled" -> Standing.FAILED;
      case String other -> throw new IllegalStateException("a payout that is " + other);
    };
  }
}
