package org.skillstreams.stripe.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.StripeException;
import com.stripe.model.Subscription;
import com.stripe.model.checkout.Session;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.PaymentMethodAttachParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.billingportal.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.testhelpers.TestClockAdvanceParams;
import com.stripe.param.testhelpers.TestClockCreateParams;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubscriptionIT {

  private static final Instant BEGIN = Instant.parse("2026-01-31T12:00:00Z");

  @TempDir Path folder;
  private Playground playground;
  private Story story;
  private String clock;

  @BeforeEach
  void start() throws StripeException {
    playground = Playground.in(folder);
    story = new Story(playground);
    clock =
        playground
            .stripe()
            .testHelpers()
            .testClocks()
            .create(TestClockCreateParams.builder().setFrozenTime(BEGIN.getEpochSecond()).build())
            .getId();
  }

  @AfterEach
  void stop() {
    playground.close();
  }

  @Test
  void aSubscriptionRenewsByItsTestClock() throws StripeException {
    var subscription = story.subscription(story.customer(clock), params -> {});
    assertThat(subscription.getStatus()).isEqualTo("active");
    assertThat(end(subscription)).isEqualTo(Instant.parse("2026-02-28T12:00:00Z"));

    advance("2026-04-01T00:00:00Z");

    assertThat(end(seen(subscription))).isEqualTo(Instant.parse("2026-04-30T12:00:00Z"));
    assertThat(playground.inbox.awaitMany("invoice.paid", 3)).hasSize(3);
    var invoices =
        playground
            .stripe()
            .invoices()
            .list(InvoiceListParams.builder().setSubscription(subscription.getId()).build());
    assertThat(invoices.getData())
        .hasSize(3)
        .allSatisfy(invoice -> assertThat(invoice.getAmountPaid()).isEqualTo(1000));
  }

  @Test
  void aTrialCostsNothingUntilItEnds() throws StripeException {
    var subscription =
        story.subscription(story.customer(clock), params -> params.setTrialPeriodDays(10L));
    assertThat(subscription.getStatus()).isEqualTo("trialing");
    assertThat(playground.stripe().charges().list().getData()).isEmpty();

    advance("2026-02-11T00:00:00Z");

    assertThat(seen(subscription).getStatus()).isEqualTo("active");
    assertThat(playground.stripe().charges().list().getData()).hasSize(1);
    playground.inbox.await("customer.subscription.trial_will_end");
  }

  @Test
  void aCardThatFailsLaterEndsTheSubscriptionAfterItsRetries() throws StripeException {
    var customer = story.customer(clock);
    var subscription = story.subscription(customer, params -> {});
    var broken =
        playground
            .stripe()
            .paymentMethods()
            .attach(
                "pm_card_chargeCustomerFail",
                PaymentMethodAttachParams.builder().setCustomer(customer.getId()).build());
    update(subscription, p -> p.setDefaultPaymentMethod(broken.getId()));

    advance("2026-03-01T00:00:00Z");
    assertThat(seen(subscription).getStatus()).isEqualTo("past_due");
    advance("2026-03-20T00:00:00Z");

    assertThat(seen(subscription).getStatus()).isEqualTo("canceled");
    assertThat(playground.inbox.awaitMany("invoice.payment_failed", 4)).hasSize(4);
    playground.inbox.await("customer.subscription.deleted");
  }

  @Test
  void aSubscriptionEndsWithItsPeriod() throws StripeException {
    var subscription = story.subscription(story.customer(clock), params -> {});
    update(subscription, p -> p.setCancelAtPeriodEnd(true));
    assertThat(seen(subscription).getStatus()).isEqualTo("active");

    advance("2026-03-01T00:00:00Z");

    assertThat(seen(subscription).getStatus()).isEqualTo("canceled");
    assertThat(playground.stripe().charges().list().getData()).hasSize(1);
  }

  @Test
  void thePortalEndsASubscription() throws StripeException {
    var customer = story.customer("");
    var subscription = story.subscription(customer, params -> {});
    var portal =
        playground
            .stripe()
            .billingPortal()
            .sessions()
            .create(
                SessionCreateParams.builder()
                    .setCustomer(customer.getId())
                    .setReturnUrl("http://127.0.0.1:1/home")
                    .build())
            .getUrl();
    assertThat(playground.browser().open(portal).body())
        .contains("$10.00 per month", "http://127.0.0.1:1/home");

    playground
        .browser()
        .submit(portal, Map.of("subscription", subscription.getId(), "answer", "now"));

    assertThat(seen(subscription).getStatus()).isEqualTo("canceled");
  }

  @Test
  void checkoutBeginsASubscriptionAfterADecline() throws StripeException {
    var session = monthly();
    playground.browser().pay(session.getUrl(), "4000000000000002");

    playground.browser().pay(session.getUrl(), "4242424242424242");

    var seen = playground.stripe().checkout().sessions().retrieve(session.getId());
    assertThat(seen.getStatus()).isEqualTo("complete");
    assertThat(seen.getPaymentStatus()).isEqualTo("paid");
    assertThat(playground.stripe().subscriptions().list().getData())
        .singleElement()
        .satisfies(each -> assertThat(each.getStatus()).isEqualTo("active"));
  }

  private Session monthly() throws StripeException {
    var each =
        LineItem.PriceData.Recurring.builder()
            .setInterval(LineItem.PriceData.Recurring.Interval.MONTH)
            .build();
    var price =
        LineItem.PriceData.builder()
            .setCurrency("usd")
            .setUnitAmount(900L)
            .setProductData(LineItem.PriceData.ProductData.builder().setName("Gold").build())
            .setRecurring(each)
            .build();
    var params =
        com.stripe.param.checkout.SessionCreateParams.builder()
            .setMode(com.stripe.param.checkout.SessionCreateParams.Mode.SUBSCRIPTION)
            .setSuccessUrl("http://127.0.0.1:1/done")
            .addLineItem(LineItem.builder().setQuantity(1L).setPriceData(price).build());
    return playground.stripe().checkout().sessions().create(params.build());
  }

  private void advance(String to) throws StripeException {
    var params =
        TestClockAdvanceParams.builder().setFrozenTime(Instant.parse(to).getEpochSecond()).build();
    playground.stripe().testHelpers().testClocks().advance(clock, params);
  }

  private void update(
      Subscription subscription,
      java.util.function.Consumer<SubscriptionUpdateParams.Builder> change)
      throws StripeException {
    var params = SubscriptionUpdateParams.builder();
    change.accept(params);
    playground.stripe().subscriptions().update(subscription.getId(), params.build());
  }

  private Subscription seen(Subscription subscription) throws StripeException {
    return playground.stripe().subscriptions().retrieve(subscription.getId());
  }

  private static Instant end(Subscription subscription) {
    return Instant.ofEpochSecond(
        subscription.getItems().getData().getFirst().getCurrentPeriodEnd());
  }
}
