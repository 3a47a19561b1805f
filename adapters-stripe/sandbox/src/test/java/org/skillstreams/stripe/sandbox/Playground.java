package org.skillstreams.stripe.sandbox;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.service.V1Services;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;

/** A sandbox with a real client of Stripe and somebody who listens to its webhooks. */
final class Playground implements AutoCloseable {

  static final String SECRET = "whsec_platform";
  static final String CONNECT_SECRET = "whsec_connect";

  final Inbox inbox = new Inbox(SECRET);
  final Inbox connectInbox = new Inbox(CONNECT_SECRET);
  final StripeSandbox sandbox;

  private Playground(Path file, UnaryOperator<SandboxSettings> more) {
    var settings =
        SandboxSettings.of(0, file, InstantSource.system(), new SecureRandom())
            .telling(inbox.url(), SECRET)
            .tellingConnect(connectInbox.url(), CONNECT_SECRET)
            .withDelayedPayment(Duration.ofHours(1))
            .withRetries(List.of(Duration.ofMillis(50), Duration.ofMillis(50)));
    sandbox = StripeSandbox.start(more.apply(settings));
  }

  static Playground in(Path folder) {
    return new Playground(folder.resolve("stripe.journal"), settings -> settings);
  }

  static Playground in(Path folder, UnaryOperator<SandboxSettings> more) {
    return new Playground(folder.resolve("stripe.journal"), more);
  }

  V1Services stripe() {
    return client(SandboxSettings.API_KEY).v1();
  }

  StripeClient client(String key) {
    return StripeClient.builder()
        .setApiKey(key)
        .setApiBase(sandbox.address().toString())
        .setMaxNetworkRetries(0)
        .build();
  }

  Browser browser() {
    return new Browser();
  }

  /** A session over ten dollars, with more if wanted. */
  Session session(UnaryOperator<SessionCreateParams.Builder> more) throws StripeException {
    var item =
        SessionCreateParams.LineItem.builder()
            .setQuantity(2L)
            .setPriceData(
                SessionCreateParams.LineItem.PriceData.builder()
                    .setCurrency("usd")
                    .setUnitAmount(500L)
                    .setProductData(
                        SessionCreateParams.LineItem.PriceData.ProductData.builder()
                            .setName("50 credits <b>")
                            .build())
                    .build())
            .build();
    var params =
        SessionCreateParams.builder()
            .setMode(SessionCreateParams.Mode.PAYMENT)
            .setSuccessUrl("http://127.0.0.1:1/done?session={CHECKOUT_SESSION_ID}")
            .setCancelUrl("http://127.0.0.1:1/cancelled")
            .setClientReferenceId("purchase-1")
            .putMetadata("purchase", "1")
            .addLineItem(item);
    return stripe().checkout().sessions().create(more.apply(params).build());
  }

  static PaymentIntentCreateParams.Builder paying(long amount, String method) {
    return PaymentIntentCreateParams.builder()
        .setAmount(amount)
        .setCurrency("usd")
        .setConfirm(true)
        .setPaymentMethod(method)
        .setReturnUrl("http://127.0.0.1:1/back");
  }

  static RequestOptions key(String key) {
    return RequestOptions.builder().setIdempotencyKey(key).build();
  }

  static RequestOptions account(String account) {
    return RequestOptions.builder().setStripeAccount(account).build();
  }

  @Override
  public void close() {
    sandbox.close();
    inbox.close();
    connectInbox.close();
  }
}
