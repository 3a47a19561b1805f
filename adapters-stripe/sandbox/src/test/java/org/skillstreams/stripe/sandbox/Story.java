package org.skillstreams.stripe.sandbox;

import com.stripe.exception.CardException;
import com.stripe.exception.StripeException;
import com.stripe.model.Account;
import com.stripe.model.Customer;
import com.stripe.model.Subscription;
import com.stripe.param.AccountCreateParams;
import com.stripe.param.AccountLinkCreateParams;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PayoutCreateParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.SubscriptionCreateParams;
import com.stripe.param.TransferCreateParams;
import com.stripe.param.billingportal.SessionCreateParams;
import com.stripe.param.testhelpers.TestClockCreateParams;
import java.util.Map;

/** A day in which everything happens that the sandbox can do. */
final class Story {

  private final Playground playground;

  Story(Playground playground) {
    this.playground = playground;
  }

  void happens() throws StripeException {
    purchases();
    payments();
    var account = onboarded();
    payOut(account);
    subscribe();
    playground.sandbox.controls().settleBalances();
  }

  private void purchases() throws StripeException {
    var browser = playground.browser();
    browser.pay(playground.session(p -> p).getUrl(), "4242424242424242");
    browser.pay(playground.session(p -> p).getUrl(), "4000000000000002");
    browser.pay(playground.session(p -> p).getUrl(), "4000002500003155");
    playground.stripe().checkout().sessions().expire(playground.session(p -> p).getId());
  }

  private void payments() throws StripeException {
    var stripe = playground.stripe();
    var paid = stripe.paymentIntents().create(Playground.paying(5000, "pm_card_visa").build());
    stripe
        .refunds()
        .create(
            RefundCreateParams.builder().setPaymentIntent(paid.getId()).setAmount(1200L).build());
    try {
      stripe.paymentIntents().create(Playground.paying(700, "pm_card_visa_chargeDeclined").build());
    } catch (CardException _) {
      // part of the day
    }
    stripe.paymentIntents().create(Playground.paying(900, "pm_card_createDispute").build());
    var held =
        stripe
            .paymentIntents()
            .create(
                Playground.paying(800, "pm_card_visa")
                    .setCaptureMethod(PaymentIntentCreateParams.CaptureMethod.MANUAL)
                    .build());
    stripe.paymentIntents().cancel(held.getId());
    stripe.paymentIntents().create(Playground.paying(20_000, "pm_card_bypassPending").build());
  }

  /** An account that can be paid. */
  Account onboarded() throws StripeException {
    var stripe = playground.stripe();
    var requested = AccountCreateParams.Capabilities.Transfers.builder().setRequested(true).build();
    var account =
        stripe
            .accounts()
            .create(
                AccountCreateParams.builder()
                    .setType(AccountCreateParams.Type.EXPRESS)
                    .setEmail("ben@example.com")
                    .setCapabilities(
                        AccountCreateParams.Capabilities.builder().setTransfers(requested).build())
                    .build());
    var link =
        stripe
            .accountLinks()
            .create(
                AccountLinkCreateParams.builder()
                    .setAccount(account.getId())
                    .setType(AccountLinkCreateParams.Type.ACCOUNT_ONBOARDING)
                    .setRefreshUrl("http://127.0.0.1:1/refresh")
                    .setReturnUrl("http://127.0.0.1:1/return")
                    .build());
    playground.browser().submit(link.getUrl(), Map.of("answer", "complete"));
    return stripe.accounts().retrieve(account.getId());
  }

  private void payOut(Account account) throws StripeException {
    var stripe = playground.stripe();
    var transfer = stripe.transfers().create(transfer(account, 3000).build());
    stripe.transfers().reversals().create(transfer.getId());
    stripe.transfers().create(transfer(account, 2000).build());
    stripe
        .payouts()
        .create(
            PayoutCreateParams.builder().setAmount(500L).setCurrency("usd").build(),
            Playground.account(account.getId()));
  }

  static TransferCreateParams.Builder transfer(Account account, long amount) {
    return TransferCreateParams.builder()
        .setAmount(amount)
        .setCurrency("usd")
        .setDestination(account.getId());
  }

  private void subscribe() throws StripeException {
    var stripe = playground.stripe();
    var customer = customer("");
    var subscription = subscription(customer, params -> {});
    stripe.subscriptions().cancel(subscription.getId());
    stripe
        .billingPortal()
        .sessions()
        .create(SessionCreateParams.builder().setCustomer(customer.getId()).build());
    stripe
        .testHelpers()
        .testClocks()
        .create(TestClockCreateParams.builder().setFrozenTime(1_800_000_000L).build());
  }

  Customer customer(String clock) throws StripeException {
    var params =
        CustomerCreateParams.builder().setEmail("ann@example.com").setPaymentMethod("pm_card_visa");
    return playground
        .stripe()
        .customers()
        .create(clock.isEmpty() ? params.build() : params.setTestClock(clock).build());
  }

  /** Ten dollars a month. */
  Subscription subscription(
      Customer customer, java.util.function.Consumer<SubscriptionCreateParams.Builder> more)
      throws StripeException {
    var product =
        playground
            .stripe()
            .products()
            .create(com.stripe.param.ProductCreateParams.builder().setName("Gold").build());
    var monthly =
        SubscriptionCreateParams.Item.PriceData.Recurring.builder()
            .setInterval(SubscriptionCreateParams.Item.PriceData.Recurring.Interval.MONTH)
            .build();
    var price =
        SubscriptionCreateParams.Item.PriceData.builder()
            .setCurrency("usd")
            .setUnitAmount(1000L)
            .setProduct(product.getId())
            .setRecurring(monthly)
            .build();
    var params =
        SubscriptionCreateParams.builder()
            .setCustomer(customer.getId())
            .setDefaultPaymentMethod("pm_card_visa")
            .addItem(SubscriptionCreateParams.Item.builder().setPriceData(price).build());
    more.accept(params);
    return playground.stripe().subscriptions().create(params.build());
  }
}
