package org.skillstreams.acceptance.http;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.skillstreams.persistence.shared.TestDatabase;

/** Which checkout, payment and messages at the payment company belong to a purchase. */
record Payments(TestDatabase database, Company company) {

  /** The checkout's name there. */
  String checkout(UUID purchase) {
    return column(purchase, "checkout_id");
  }

  /** The page where it is paid. */
  String page(UUID purchase) {
    return column(purchase, "checkout_url");
  }

  /** Whether nobody has paid there yet. */
  boolean unpaid(UUID purchase) {
    return session(purchase).getString("status").equals("open");
  }

  String intent(UUID purchase) {
    return session(purchase).getString("payment_intent");
  }

  String charge(UUID purchase) {
    return company.get("/v1/payment_intents/" + intent(purchase)).getString("latest_charge");
  }

  /** The latest event of a type about a purchase; disputes have several types. */
  JsonObject event(UUID purchase, String type) {
    var checkout = checkout(purchase);
    var intent = intentToldOf(checkout);
    var kind = type.startsWith("charge.dispute.") ? "charge.dispute." : type;
    return company.events().stream()
        .filter(event -> event.getString("type").startsWith(kind))
        .filter(event -> about(event, checkout, intent))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type + " about " + purchase));
  }

  /** The payment by the events about its checkout: they can be read while no checkout can. */
  private String intentToldOf(String checkout) {
    return company.events().stream()
        .map(event -> event.getJsonObject("data").getJsonObject("object"))
        .filter(object -> object.getString("id").equals(checkout))
        .map(object -> object.getString("payment_intent", "none"))
        .findFirst()
        .orElse("none");
  }

  private static boolean about(JsonObject event, String checkout, String intent) {
    var object = event.getJsonObject("data").getJsonObject("object");
    return object.getString("id").equals(checkout)
        || object.getString("payment_intent", "").equals(intent);
  }

  /** How many messages came that nobody has tried to work. */
  long messagesAtWork(UUID purchase) {
    var checkout = checkout(purchase);
    var intent = intentToldOf(checkout);
    return database.inTransaction(() ->
        database
            .entityManager()
            .unwrap(Session.class)
            .createNativeQuery(
                """
                select count(*) from payment_webhook w
                join payment_webhook_work k on k.webhook_id = w.id
                where k.state = 'waiting' and k.cause is null
                  and (w.object_id = ?1 or w.payment_id = ?2)
                """,
                Long.class)
            .setParameter(1, checkout)
            .setParameter(2, intent)
            .getSingleResult());
  }

  private JsonObject session(UUID purchase) {
    return company.get("/v1/checkout/sessions/" + checkout(purchase));
  }

  private String column(UUID purchase, String column) {
    List<String> found =
        database.inTransaction(() ->
            database
                .entityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                    "select " + column + " from payment_purchase where id = ?1", String.class)
                .setParameter(1, purchase)
                .getResultList());
    return found.getFirst();
  }
}
