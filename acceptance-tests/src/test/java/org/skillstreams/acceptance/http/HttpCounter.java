package org.skillstreams.acceptance.http;

import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.skillstreams.acceptance.shared.Counter;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.application.payment.PurchaseView;
import org.skillstreams.application.payment.WebhookCard;
import org.skillstreams.stripe.sandbox.control.Controls;
import org.skillstreams.stripe.sandbox.fault.CallFault;
import org.skillstreams.stripe.sandbox.fault.DeliveryFault;
import org.skillstreams.stripe.sandbox.fault.Faults;

/**
 * Buying credits over HTTP, from a payment company that is a server itself. Its messages come when
 * the scenario says so: what it sends of its own accord gets lost.
 */
record HttpCounter(Desk desk, Http http, Controls controls, Company company, Payments payments)
    implements Counter {

  private static final int FOR_LONG = 1_000_000;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Override
  public UUID begin(Member who, int credits, String key) {
    holdMessagesBack();
    var body = Json.createObjectBuilder().add("packageId", "credits-" + credits).build();
    return Desk.as(PurchaseView.class, desk.postOnce(who, "credits/purchases", body, key)).id();
  }

  @Override
  public PurchaseView purchase(Member who, UUID purchase) {
    return Desk.as(PurchaseView.class, desk.get(who, "credits/purchases/" + purchase));
  }

  @Override
  public void happens(UUID purchase, Event event) {
    switch (event) {
      case PAID -> {
        if (payments.unpaid(purchase)) {
          company.pay(payments.page(purchase), "card");
        } else {
          controls.settlePayments();
        }
      }
      case PAID_BY_BANK_DEBIT -> company.pay(payments.page(purchase), "bank");
      case PAID_FROM_AN_EMPTY_ACCOUNT -> company.pay(payments.page(purchase), "bank_fails");
      case DEBIT_FAILED -> controls.settlePayments();
      case EXPIRED ->
          company.post(
              "/v1/checkout/sessions/" + payments.checkout(purchase) + "/expire", Map.of());
      case REFUNDED ->
          company.post("/v1/refunds", Map.of("payment_intent", payments.intent(purchase)));
      case DISPUTED -> controls.dispute(payments.charge(purchase), "fraudulent");
      case DISPUTE_WON -> decide(purchase, "winning_evidence");
      case DISPUTE_LOST -> decide(purchase, "losing_evidence");
      case PAID_LESS ->
          throw new UnsupportedOperationException("this company always takes the whole price");
    }
  }

  private void decide(UUID purchase, String evidence) {
    var found =
        company
            .get("/v1/disputes?payment_intent=" + payments.intent(purchase))
            .getJsonArray("data")
            .getJsonObject(0);
    company.post(
        "/v1/disputes/" + found.getString("id"),
        Map.of("evidence[uncategorized_text]", evidence, "submit", "true"));
  }

  @Override
  public void message(UUID purchase, String type, int times) {
    var event = payments.event(purchase, type).toString();
    IntStream.range(0, times).parallel().forEach(_ -> deliver(event, company.signature(event)));
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> payments.messagesAtWork(purchase) == 0);
  }

  @Override
  public void forge(UUID purchase) {
    var event = payments.event(purchase, "checkout.session.completed").toString();
    deliver(event, company.signature(event + " "));
  }

  private void deliver(String event, String signature) {
    var request =
        HttpRequest.newBuilder(http.uri("webhooks/stripe"))
            .header("Content-Type", "application/json")
            .header("Stripe-Signature", signature)
            .POST(BodyPublishers.ofString(event))
            .build();
    var _ = Http.data(http.send(request));
  }

  @Override
  public void answersAreLost(boolean lost) {
    faults().clear();
    holdMessagesBack();
    if (lost) {
      faults()
          .add(
              new CallFault(
                  "*", "/v1/checkout", CallFault.Kind.RESET_AFTER, Duration.ZERO, FOR_LONG));
    }
  }

  private void holdMessagesBack() {
    var dropped = new DeliveryFault("*", DeliveryFault.Kind.DROP, 1, Duration.ZERO, "", FOR_LONG);
    faults().add(dropped);
  }

  private Faults faults() {
    return controls.faults();
  }

  @Override
  public void asUsual() {
    faults().clear();
  }

  @Override
  public void connected(boolean account) {
    throw new UnsupportedOperationException("a server is connected when it starts");
  }

  /** What is due is worked by each sweep, and the clock is never moved without one. */
  @Override
  public void work() {}

  @Override
  public List<WebhookCard> messages(Member operator, UUID purchase) {
    var checkout = payments.checkout(purchase);
    return Desk.items(desk.get(operator, "admin/webhook-events?limit=100")).stream()
        .filter(one -> one.getString("object", "").equals(checkout))
        .map(one -> Desk.as(WebhookCard.class, one))
        .toList();
  }

  @Override
  public void replay(Member operator, UUID message, String reason) {
    JsonObject body = Json.createObjectBuilder().add("reason", reason).build();
    desk.post(operator, "admin/webhook-events/" + message + "/replay", body);
    await()
        .atMost(PATIENCE)
        .until(() ->
            !desk.get(operator, "admin/webhook-events/" + message)
                .asJsonObject()
                .getJsonObject("event")
                .getString("state")
                .equals("waiting"));
  }
}
