package org.skillstreams.stripe.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skillstreams.stripe.payment.Stripe.done;
import static org.skillstreams.stripe.payment.Stripe.key;

import com.stripe.exception.StripeException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.payment.Outcome;
import org.skillstreams.application.payment.Subscriptions;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.CustomerId;
import org.skillstreams.domain.payment.Money;
import org.skillstreams.domain.payment.SubscriptionId;
import org.skillstreams.domain.payment.SubscriptionSeen;
import org.skillstreams.domain.payment.SubscriptionSeen.Standing;

/** What is paid month after month, and the page where customers look after it. */
class SubscriptionGatewayIT {

  @RegisterExtension static final Stripe stripe = new Stripe();

  private static final Money MONTHLY = new Money(2_900, "USD");

  private final String reference = UUID.randomUUID().toString();

  @Test
  void somebodySubscribesOnThePageAndIsFoundByTheCustomer() {
    var customer = customer();
    var _ = stripe.controls();
    Stripe.submit(
        done(stripe.subscriptions().open(order(customer, key()))).url().orElseThrow(),
        "email=ann%40example.com&name=Ann&method=card&number=4242424242424242");

    var all = done(stripe.subscriptions().list(customer));
    assertThat(all)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.standing()).isEqualTo(Standing.ACTIVE);
          assertThat(one.reference()).isEqualTo(reference);
          assertThat(one.customer()).isEqualTo(customer);
          assertThat(one.monthly()).isEqualTo(MONTHLY);
          assertThat(one.ending()).isFalse();
        });
    assertThat(done(stripe.subscriptions().look(all.getFirst().id()))).isEqualTo(all.getFirst());
  }

  @Test
  void whatWasCancelledHasEnded() throws StripeException {
    var customer = customer();
    var _ = stripe.controls();
    Stripe.submit(
        done(stripe.subscriptions().open(order(customer, key()))).url().orElseThrow(),
        "email=ann%40example.com&name=Ann&method=card&number=4242424242424242");
    var id = done(stripe.subscriptions().list(customer)).getFirst().id();
    var _ = stripe.api().subscriptions().cancel(id.value());

    assertThat(done(stripe.subscriptions().list(customer)))
        .extracting(SubscriptionSeen::standing)
        .containsExactly(Standing.ENDED);
  }

  @Test
  void theSameKeyLeadsToTheSamePages() {
    var customer = customer();
    var callKey = key();
    var page = done(stripe.subscriptions().open(order(customer, callKey)));

    assertThat(done(stripe.subscriptions().open(order(customer, callKey))).id())
        .isEqualTo(page.id());
    assertThat(done(stripe.subscriptions().list(customer))).isEmpty();
    assertThat(stripe.subscriptions().look(new SubscriptionId("sub_none")))
        .isEqualTo(new Outcome.Refused<>("resource_missing"));
  }

  @Test
  void aCustomerLooksAfterItOnAPageOfStripes() {
    var _ = stripe.controls();

    assertThat(done(stripe.subscriptions().portal(customer(), "/plans", key()))).startsWith("http");
  }

  private static CustomerId customer() {
    return done(stripe.customers().open(new PersonId(UUID.randomUUID()), key()));
  }

  private Subscriptions.Order order(CustomerId customer, String callKey) {
    return new Subscriptions.Order(reference, customer, "Pro plan", MONTHLY, "/plans", callKey);
  }
}
