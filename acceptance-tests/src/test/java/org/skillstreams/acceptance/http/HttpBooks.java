package org.skillstreams.acceptance.http;

import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.skillstreams.acceptance.shared.Books;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.application.payment.DriftCard;
import org.skillstreams.application.payment.ReconciliationRun;

/** Comparing the books over HTTP; the company's are a server's of its own. */
record HttpBooks(Desk desk, HttpOperators operators, Company company) implements Books {

  /** Longer than a line may be young, and shorter than the janitor waits before he asks. */
  private static final Duration SETTLING = Duration.ofMinutes(11);

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Override
  public ReconciliationRun compare(Member operator) {
    operators.moveClock(operator, SETTLING);
    await().atMost(PATIENCE).until(() -> !running(operator));
    var begun = desk.post(operator, "admin/reconciliation/runs", JsonValue.EMPTY_JSON_OBJECT);
    var id = Desk.as(ReconciliationRun.class, begun).id();
    return await()
        .atMost(PATIENCE)
        .until(() -> run(operator, id), run -> !run.state().equals("running"));
  }

  /** One begins by itself when a difference was settled. */
  private boolean running(Member operator) {
    return desk.get(operator, "admin/reconciliation").asJsonObject().getBoolean("running");
  }

  private ReconciliationRun run(Member operator, UUID id) {
    return Desk.items(desk.get(operator, "admin/reconciliation/runs?limit=100")).stream()
        .map(run -> Desk.as(ReconciliationRun.class, run))
        .filter(run -> run.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public List<DriftCard> differences(Member operator) {
    return Desk.items(desk.get(operator, "admin/reconciliation/drifts?limit=100")).stream()
        .map(drift -> Desk.as(DriftCard.class, drift))
        .toList();
  }

  @Override
  public DriftCard heal(Member operator, UUID difference) {
    return Desk.as(
        DriftCard.class,
        desk.post(
            operator,
            "admin/reconciliation/drifts/" + difference + "/heal",
            JsonValue.EMPTY_JSON_OBJECT));
  }

  @Override
  public DriftCard explain(Member operator, UUID difference, String reason) {
    var body = Json.createObjectBuilder().add("reason", reason).build();
    return Desk.as(
        DriftCard.class,
        desk.post(operator, "admin/reconciliation/drifts/" + difference + "/explanation", body));
  }

  @Override
  public void strangePayment() {
    company.post(
        "/v1/payment_intents",
        Map.of(
            "amount", "2500",
            "currency", "usd",
            "confirm", "true",
            "payment_method", "pm_card_visa",
            "return_url", "http://localhost"));
  }
}
