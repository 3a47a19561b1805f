package org.skillstreams.stripe.payment;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.service.V1Services;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.skillstreams.application.payment.Outcome;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.PayoutAccountId;
import org.skillstreams.stripe.sandbox.SandboxSettings;
import org.skillstreams.stripe.sandbox.StripeSandbox;
import org.skillstreams.stripe.sandbox.control.Controls;

/**
 * What the contract of the gateway is tried on: a sandbox of its own, or Stripe itself where {@code
 * -Dstripe.test-key=sk_test_…} names a key. Against Stripe, everything is left out that needs a
 * person, a fault, or time to pass: such tests ask for {@link #controls}, and are skipped.
 */
final class Stripe implements BeforeAllCallback, AfterAllCallback {

  static final int PATIENCE_MILLIS = 700;

  private static final String KEY = System.getProperty("stripe.test-key", "");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private Optional<StripeSandbox> sandbox = Optional.empty();
  private Optional<Path> folder = Optional.empty();
  private Optional<StripeAccount> account = Optional.empty();
  private Optional<StripeCalls> calls = Optional.empty();

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    if (KEY.isEmpty()) {
      var files = Files.createTempDirectory("stripe");
      folder = Optional.of(files);
      sandbox =
          Optional.of(
              StripeSandbox.start(
                  SandboxSettings.of(
                      0, files.resolve("books"), InstantSource.system(), new SecureRandom())));
    }
    var base = sandbox.map(StripeSandbox::address).map(URI::toString);
    var key = KEY.isEmpty() ? SandboxSettings.API_KEY : KEY;
    int patience = KEY.isEmpty() ? PATIENCE_MILLIS : 10_000;
    var made = new StripeAccount(Optional.of(key), base, () -> true, patience);
    account = Optional.of(made);
    calls = Optional.of(new StripeCalls(made));
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    sandbox.ifPresent(StripeSandbox::close);
    if (folder.isPresent()) {
      for (var file : List.of(folder.get().resolve("books"), folder.get())) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** What no request can do; a test that needs it is skipped against Stripe itself. */
  Controls controls() {
    needPeople();
    return sandbox.orElseThrow().controls();
  }

  private void needPeople() {
    assumeTrue(
        sandbox.isPresent(), "needs a person, a fault or time; skipped against Stripe itself");
  }

  /** Stripe by its own client, to look behind the adapters. */
  V1Services api() {
    return client().v1();
  }

  StripeCalls calls() {
    return calls.orElseThrow();
  }

  StripeAccounts accounts() {
    return new StripeAccounts(calls(), "http://localhost:8080", Clock.systemUTC());
  }

  StripeTransfers transfers() {
    return new StripeTransfers(calls());
  }

  StripePayouts payouts() {
    return new StripePayouts(calls(), Clock.systemUTC());
  }

  StripeCustomers customers() {
    return new StripeCustomers(calls(), Clock.systemUTC());
  }

  StripeHolds holds() {
    return new StripeHolds(calls(), "http://localhost:8080", Clock.systemUTC());
  }

  StripeSubscriptions subscriptions() {
    return new StripeSubscriptions(calls(), "http://localhost:8080");
  }

  StripePayments payments() {
    return new StripePayments(
        account.orElseThrow(), calls(), "http://localhost:8080", Clock.systemUTC());
  }

  StripeBooks books() {
    return new StripeBooks(calls(), account.orElseThrow());
  }

  /** An account whose owner has told everything; needs somebody to fill in the page. */
  PayoutAccountId ready() {
    return onboarded("complete");
  }

  /** An account whose owner went to the page and ended it so. */
  PayoutAccountId onboarded(String answer) {
    needPeople();
    var opened = done(accounts().open(new PersonId(UUID.randomUUID()), key()));
    var page = done(accounts().link(opened.id(), key()));
    submit(page, "answer=" + answer);
    return opened.id();
  }

  /** At least so much money that we have with Stripe, available at once; twice, for the fee. */
  void fund(long amount, String currency) throws StripeException {
    var params =
        PaymentIntentCreateParams.builder()
            .setAmount(2 * amount)
            .setCurrency(currency)
            .setConfirm(true)
            .setPaymentMethod("pm_card_bypassPending")
            .setReturnUrl("http://localhost:8080")
            .build();
    if (!"succeeded".equals(api().paymentIntents().create(params).getStatus())) {
      throw new AssertionError("not funded");
    }
  }

  static void submit(String page, String form) {
    var request =
        HttpRequest.newBuilder(URI.create(page))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    try {
      int status = HTTP.send(request, BodyHandlers.discarding()).statusCode();
      if (status >= 400) {
        throw new AssertionError("the page answered " + status);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static <T> T done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T>(var value)) {
      return value;
    }
    throw new AssertionError(outcome);
  }

  static String key() {
    return "key-" + UUID.randomUUID();
  }

  static Duration recently() {
    return Duration.ofMinutes(5);
  }

  private StripeClient client() {
    return account.orElseThrow().client();
  }
}
