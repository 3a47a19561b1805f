package org.skillstreams.stripe.payment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillstreams.application.payment.Outcome;
import org.skillstreams.domain.payment.CheckoutId;
import org.skillstreams.domain.payment.CheckoutSeen.Standing;
import org.skillstreams.domain.payment.MoneyBack;
import org.skillstreams.domain.payment.PaymentId;
import org.skillstreams.domain.payment.Price;
import org.skillstreams.domain.payment.Purchase;
import org.skillstreams.domain.payment.PurchaseFixtures;

/** What goes over the wire to Stripe, and what we make of what comes back. */
class StripePaymentsTest {

  private static final CheckoutId CS_1 = new CheckoutId("cs_1");

  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final Purchase purchase = PurchaseFixtures.intended();
  private HttpServer stripe;
  private StripePayments payments;
  private int status = 200;
  private String charge = "null";
  private String session = "";

  @BeforeEach
  void answer() throws IOException {
    session = session("open", "unpaid", "requires_payment_method");
    stripe = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    stripe.createContext("/", this::answer);
    stripe.start();
    var base = "http://localhost:" + stripe.getAddress().getPort();
    var account = new StripeAccount(Optional.of("sk_test_1"), Optional.of(base), () -> true);
    payments =
        new StripePayments(
            account, new StripeCalls(account), "https://skills.example", Clock.systemUTC());
  }

  @AfterEach
  void stop() {
    stripe.stop(0);
  }

  @Test
  @Tag("JS-31")
  void theOrderGoesOverTheWireWithItsOwnKey() {
    var opened = done(payments.open(purchase.id(), purchase.order()));

    assertThat(opened.standing()).isEqualTo(Standing.OPEN);
    assertThat(opened.checkout().url()).contains("https://checkout.stripe.com/c/cs_1");
    assertThat(requests)
        .singleElement()
        .asString()
        .contains("key=" + purchase.order().callKey())
        .contains("client_reference_id=" + purchase.id())
        .contains("line_items[0][price_data][unit_amount]=1000")
        .contains("line_items[0][price_data][currency]=usd")
        .contains("success_url=https://skills.example/credits/purchases/" + purchase.id());
  }

  @ParameterizedTest
  @CsvSource({
    "open, unpaid, requires_payment_method, OPEN",
    "expired, unpaid, canceled, EXPIRED",
    "complete, paid, succeeded, PAID",
    "complete, unpaid, processing, PROCESSING",
    "complete, unpaid, requires_payment_method, FAILED",
    "complete, unpaid, canceled, FAILED"
  })
  void aSessionStandsWhereStripeSays(
      String session, String payment, String intent, Standing standing) {
    this.session = session(session, payment, intent);

    assertThat(done(payments.look(CS_1)).standing()).isEqualTo(standing);
  }

  @Test
  @Tag("P2")
  void amountCurrencyAndReferenceAreStripes() {
    session = session("complete", "paid", "succeeded");
    var seen = done(payments.look(CS_1));

    assertThat(seen.price()).contains(new Price(1_000, "USD"));
    assertThat(seen.reference()).isEqualTo(purchase.id().toString());
    assertThat(seen.payment()).contains(new PaymentId("pi_1"));
  }

  @Test
  void refundsThatHoldAndLostDisputesAreReversals() {
    charge = "{\"id\":\"ch_1\",\"object\":\"charge\",\"amount_refunded\":300,\"disputed\":true}";
    session = session("complete", "paid", "succeeded");
    var seen = done(payments.look(CS_1));

    assertThat(seen.reversals())
        .containsExactly(
            new MoneyBack("re_1", MoneyBack.Kind.REFUND, 300),
            new MoneyBack("dp_1", MoneyBack.Kind.DISPUTE, 700));
    assertThat(seen.disputed()).isTrue();
  }

  @Test
  void aCheckoutIsFoundByOurReferenceAndByItsPayment() {
    var byReference = payments.find(purchase.id(), Duration.ofMinutes(1));
    var byPayment = payments.find(new PaymentId("pi_1"));

    assertThat(done(byReference).orElseThrow().checkout().id()).isEqualTo(CS_1);
    assertThat(done(byPayment).orElseThrow().checkout().id()).isEqualTo(CS_1);
    assertThat(done(payments.find(PurchaseFixtures.intended().id(), Duration.ofMinutes(1))))
        .isEmpty();
  }

  @ParameterizedTest
  @Tag("P1")
  @CsvSource({
    "400, Refused", "401, Refused", "402, Refused", "403, Refused", "404, Refused",
    "409, Unknown", "429, Unknown", "500, Unknown", "502, Unknown", "503, Unknown"
  })
  void onlyWhatSurelyDidNothingIsARefusalAndNothingIsSentTwice(int answered, String outcome) {
    status = answered;

    assertThat(payments.open(purchase.id(), purchase.order()).getClass().getSimpleName())
        .isEqualTo(outcome);
    assertThat(requests).hasSize(1);
  }

  @Test
  @Tag("P1")
  void noAnswerIsUnknown() {
    stripe.stop(0);

    assertThat(payments.open(purchase.id(), purchase.order())).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  @Tag("W4")
  void onlyVersionsOfOneReleaseTrainAreSpoken() {
    assertThat(payments.speaks("2026-07-29.dahlia")).isTrue();
    assertThat(payments.speaks("2024-06-20")).isFalse();
    assertThat(payments.speaks("2027-01-01.edelweiss")).isFalse();
  }

  private static <T> T done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T>(var value)) {
      return value;
    }
    throw new AssertionError(outcome);
  }

  private void answer(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    requests.add("key=" + key + " " + URLDecoder.decode(body, UTF_8));
    var answer = status == 200 ? found(exchange) : error();
    var bytes = answer.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private String found(HttpExchange exchange) {
    var path = exchange.getRequestURI().getPath();
    boolean list = exchange.getRequestMethod().equals("GET") && path.endsWith("s");
    return switch (path) {
      case "/v1/refunds" ->
          list(
              "{\"id\":\"re_1\",\"object\":\"refund\",\"amount\":300,\"currency\":\"usd\",\"status\":\"succeeded\"},"
                  + "{\"id\":\"re_2\",\"object\":\"refund\",\"amount\":50,\"currency\":\"usd\",\"status\":\"failed\"}");
      case "/v1/disputes" ->
          list(
              "{\"id\":\"dp_1\",\"object\":\"dispute\",\"amount\":700,\"currency\":\"usd\",\"status\":\"lost\"},"
                  + "{\"id\":\"dp_2\",\"object\":\"dispute\",\"amount\":9,\"currency\":\"usd\","
                  + "\"status\":\"needs_response\"}");
      default -> list ? list(session) : session;
    };
  }

  private String session(String status, String payment, String intent) {
    return """
    {"id":"cs_1","object":"checkout.session","status":"%s","payment_status":"%s",
     "amount_total":1000,"currency":"usd","client_reference_id":"%s",
     "url":"https://checkout.stripe.com/c/cs_1",
     "payment_intent":{"id":"pi_1","object":"payment_intent","status":"%s","latest_charge":%s}}
    """
        .formatted(status, payment, purchase.id(), intent, charge);
  }

  private static String list(String items) {
    return "{\"object\":\"list\",\"has_more\":false,\"url\":\"/v1\",\"data\":[" + items + "]}";
  }

  private static String error() {
    return "{\"error\":{\"type\":\"invalid_request_error\",\"code\":\"nope\",\"message\":\"No\"}}";
  }
}
