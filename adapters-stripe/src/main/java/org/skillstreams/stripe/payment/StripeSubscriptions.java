package org.skillstreams.stripe.payment;

import com.stripe.model.Subscription;
import com.stripe.model.SubscriptionItem;
import com.stripe.param.SubscriptionListParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData.ProductData;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData.Recurring;
import com.stripe.param.checkout.SessionCreateParams.SubscriptionData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.skillstreams.application.payment.Outcome;
import org.skillstreams.application.payment.Subscriptions;
import org.skillstreams.domain.payment.Checkout;
import org.skillstreams.domain.payment.CheckoutId;
import org.skillstreams.domain.payment.CustomerId;
import org.skillstreams.domain.payment.Money;
import org.skillstreams.domain.payment.SubscriptionId;
import org.skillstreams.domain.payment.SubscriptionSeen;
import org.skillstreams.domain.payment.SubscriptionSeen.Standing;

/** Subscriptions with one thing in them, paid by the month. */
@ApplicationScoped
public class StripeSubscriptions implements Subscriptions {

  private static final String REFERENCE = "reference";

  private final StripeCalls calls;
  private final String publicUrl;

  @Inject
  public StripeSubscriptions(
      StripeCalls calls,
      @ConfigProperty(name = "public.url", defaultValue = "http://localhost:8080")
          String publicUrl) {
    this.calls = calls;
    this.publicUrl = publicUrl;
  }

  @Override
  public Outcome<Checkout> open(Order order) {
    var named = SubscriptionData.builder().putMetadata(REFERENCE, order.reference()).build();
    var params =
        SessionCreateParams.builder()
            .setMode(SessionCreateParams.Mode.SUBSCRIPTION)
            .setCustomer(order.customer().value())
            .setClientReferenceId(order.reference())
            .setSubscriptionData(named)
            .addLineItem(LineItem.builder().setQuantity(1L).setPriceData(price(order)).build())
            .setSuccessUrl(publicUrl + order.returnPath())
            .setCancelUrl(publicUrl + order.returnPath())
            .build();
    return calls.call(
        "POST checkout/sessions",
        stripe -> {
          var made = stripe.checkout().sessions().create(params, StripeCalls.once(order.callKey()));
          return new Checkout(new CheckoutId(made.getId()), Optional.ofNullable(made.getUrl()));
        });
  }

  @Override
  public Outcome<String> portal(CustomerId customer, String returnPath, String callKey) {
    var params =
        com.stripe.param.billingportal.SessionCreateParams.builder()
            .setCustomer(customer.value())
            .setReturnUrl(publicUrl + returnPath)
            .build();
    return calls.call(
        "POST billing_portal/sessions",
        stripe ->
            stripe.billingPortal().sessions().create(params, StripeCalls.once(callKey)).getUrl());
  }

  @Override
  public Outcome<SubscriptionSeen> look(SubscriptionId subscription) {
    return calls.call(
        "GET subscription", stripe -> seen(stripe.subscriptions().retrieve(subscription.value())));
  }

  @Override
  public Outcome<List<SubscriptionSeen>> list(CustomerId customer) {
    var params =
        SubscriptionListParams.builder()
            .setCustomer(customer.value())
            .setStatus(SubscriptionListParams.Status.ALL)
            .setLimit(StripePages.SIZE)
            .build();
    return calls.call(
        "GET subscriptions",
        stripe ->
            stripe.subscriptions().list(params).getData().stream()
                .map(StripeSubscriptions::seen)
                .toList());
  }

  private static PriceData price(Order order) {
    return PriceData.builder()
        .setCurrency(StripeMoney.code(order.monthly()))
        .setUnitAmount(StripeMoney.units(order.monthly()))
        .setRecurring(Recurring.builder().setInterval(Recurring.Interval.MONTH).build())
        .setProductData(ProductData.builder().setName(order.name()).build())
        .build();
  }

  private static SubscriptionSeen seen(Subscription subscription) {
    var item = subscription.getItems().getData().getFirst();
    return new SubscriptionSeen(
        new SubscriptionId(subscription.getId()),
        new CustomerId(subscription.getCustomer()),
        Optional.ofNullable(subscription.getMetadata().get(REFERENCE)).orElse(""),
        standing(subscription),
        monthly(item),
        Instant.ofEpochSecond(item.getCurrentPeriodEnd()),
        Boolean.TRUE.equals(subscription.getCancelAtPeriodEnd()));
  }

  private static Money monthly(SubscriptionItem item) {
    var price = item.getPrice();
    return StripeMoney.read(price.getUnitAmount(), price.getCurrency());
  }

  private static Standing standing(Subscription subscription) {
    return switch (subscription.getStatus()) {
      case "incomplete" -> Standing.BEGINNING;
      case "active", "trialing" -> Standing.ACTIVE;
      case "past_due", "unpaid", "paused" -> Standing.OVERDUE;
      case "canceled", "incomplete_expired" -> Standing.ENDED;
      case String other -> throw new IllegalStateException("a subscription that is " + other);
    };
  }
}
