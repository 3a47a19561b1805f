package org.skillstreams.acceptance.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.bootstrap.wiring.TimeOrderedIds;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.Checkout;
import org.skillstreams.domain.payment.CheckoutId;
import org.skillstreams.domain.payment.CheckoutSeen;
import org.skillstreams.domain.payment.Order;
import org.skillstreams.domain.payment.PackageId;
import org.skillstreams.domain.payment.Price;
import org.skillstreams.domain.payment.Purchase;
import org.skillstreams.domain.payment.PurchaseId;
import org.skillstreams.persistence.payment.JpaPurchases;
import org.skillstreams.persistence.shared.JpaClock;
import org.skillstreams.persistence.shared.StandaloneUnit;

/**
 * Purchases that were paid at the sandbox and of which the server has not heard yet. They are made
 * past the server, whose pace with Stripe would make a long story of it.
 */
final class PaidCheckouts {

  static final int CREDITS = 10;
  private static final Price PRICE = new Price(1_500, "USD");
  private static final String CARD = "4242424242424242";
  private static final int PAGE = 100;
  private static final int BUYERS = 20;

  private final BenchNode node;
  private final Post post = new Post();
  private final List<PersonId> buyers;

  PaidCheckouts(BenchNode node) throws IOException {
    this.node = node;
    this.buyers = new BenchPeople(node, post).signUp(BUYERS);
  }

  /** Adds so many and returns what the sandbox has to tell of them, the first first. */
  List<JsonObject> add(int purchases) throws IOException {
    var newest = events(Optional.empty(), 1).stream().findFirst().map(one -> one.getString("id"));
    try (var pool = node.database().pool(node.database().application());
        var unit = StandaloneUnit.open(pool);
        var em = unit.createEntityManager()) {
      for (int i = 0; i < purchases; i++) {
        var id = new PurchaseId(new TimeOrderedIds().next());
        var session = openSession(id);
        em.getTransaction().begin();
        var now = new JpaClock(em).instant();
        var store = new JpaPurchases(em);
        var intended =
            store.addOnce(Purchase.intend(id, order(buyers.get(i % buyers.size()), id, now)));
        store.save(intended.follow(seen(id, session), now).getLast().after());
        em.getTransaction().commit();
        em.clear();
        pay(session.getString("url"));
      }
    }
    return since(newest);
  }

  private static Order order(PersonId buyer, PurchaseId id, java.time.Instant now) {
    var pack = new PackageId("credits-" + CREDITS);
    return new Order(buyer, pack, "Starter", CREDITS, PRICE, "bench-" + id, "purchase-" + id, now);
  }

  private static CheckoutSeen seen(PurchaseId id, JsonObject session) {
    var checkout =
        new Checkout(
            new CheckoutId(session.getString("id")), Optional.of(session.getString("url")));
    return new CheckoutSeen(
        checkout,
        id.toString(),
        CheckoutSeen.Standing.OPEN,
        Optional.of(PRICE),
        Optional.empty(),
        List.of(),
        false);
  }

  private JsonObject openSession(PurchaseId id) throws IOException {
    var form =
        Map.of(
            "mode", "payment",
            "client_reference_id", id.toString(),
            "success_url", "http://localhost/paid",
            "line_items[0][quantity]", "1",
            "line_items[0][price_data][currency]", "usd",
            "line_items[0][price_data][unit_amount]", Long.toString(PRICE.amount()),
            "line_items[0][price_data][product_data][name]", "Starter");
    return json(send(node.stripe().resolve("/v1/checkout/sessions"), form, Post.OK));
  }

  private void pay(String page) throws IOException {
    var form = Map.of("email", "ann@example.com", "name", "Ann", "method", "card", "number", CARD);
    var _ = send(URI.create(page), form, Post.SEE_OTHER);
  }

  private String send(URI to, Map<String, String> form, int expected) throws IOException {
    var body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(joining("&"));
    var answer = post.send(to, headers(), body.getBytes(UTF_8));
    if (answer.status() != expected) {
      throw new IllegalStateException(to + " answers " + answer);
    }
    return answer.body();
  }

  private Map<String, String> headers() {
    return Map.of(
        "Authorization",
        "Bearer " + node.stripeKey(),
        "Content-Type",
        "application/x-www-form-urlencoded");
  }

  /** What happened after an event; the list begins with the latest. */
  private List<JsonObject> since(Optional<String> known) throws IOException {
    var found = new ArrayList<JsonObject>();
    Optional<String> last = Optional.empty();
    while (true) {
      for (var event : events(last, PAGE)) {
        if (known.equals(Optional.of(event.getString("id")))) {
          Collections.reverse(found);
          return found;
        }
        found.add(event);
      }
      var oldest = found.getLast().getString("id");
      if (last.equals(Optional.of(oldest)) || found.size() % PAGE > 0) {
        Collections.reverse(found);
        return found;
      }
      last = Optional.of(oldest);
    }
  }

  private List<JsonObject> events(Optional<String> after, int limit) throws IOException {
    var query = "/v1/events?limit=" + limit + after.map(id -> "&starting_after=" + id).orElse("");
    var answer = post.get(node.stripe().resolve(query), headers());
    return json(answer.body()).getJsonArray("data").getValuesAs(JsonObject.class);
  }

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
