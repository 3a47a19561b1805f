package org.skillstreams.acceptance.http;

import static org.awaitility.Awaitility.await;

import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.skillstreams.acceptance.shared.Counter.Event;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.acceptance.shared.PayoutDesk;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.domain.account.Role;
import org.skillstreams.persistence.shared.TestDatabase;
import org.skillstreams.stripe.sandbox.control.Controls;
import org.skillstreams.stripe.sandbox.fault.CallFault;

/** Being paid over HTTP, by a payment company that is a server itself and speaks for itself. */
record HttpPayoutDesk(
    Desk desk,
    Company company,
    Controls controls,
    HttpOperators operators,
    HttpCounter counter,
    TestDatabase database)
    implements PayoutDesk {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int FOR_LONG = 1_000_000;

  /** The platform has no money there but what people paid: somebody buys, and it is available. */
  @Override
  public void tellEverything(Member who) {
    fund();
    var link =
        desk.postOnce(
            who,
            "wallet/payout-account/links",
            JsonValue.EMPTY_JSON_OBJECT,
            UUID.randomUUID().toString());
    company.fillIn(link.asJsonObject().getString("url"), Map.of("answer", "complete"));
    await().atMost(PATIENCE).until(() -> ready(who));
  }

  private boolean ready(Member who) {
    var account = desk.get(who, "wallet/payout-account").asJsonObject();
    return account.getString("state").equals("ready");
  }

  private void fund() {
    var visitors = new HttpVisitors(desk);
    var address = People.freshAddress("buyer");
    var buyer = visitors.signUp(Role.PROVIDER, "A buyer", address, People.PASSWORD);
    for (int i = 0; i < 2; i++) {
      var purchase = counter.begin(buyer, 60, UUID.randomUUID().toString());
      counter.happens(purchase, Event.PAID);
      counter.message(purchase, "checkout.session.completed", 1);
    }
    counter.asUsual();
    controls.settleBalances();
  }

  /** The server pays by itself; who looks waits for what has to come. */
  @Override
  public void pay() {}

  @Override
  public void takes(UUID withdrawal) {
    var _ = payout(withdrawal);
    controls.settlePayouts();
  }

  @Override
  public void sendsBack(UUID withdrawal, int times) {
    var payout = payout(withdrawal);
    controls.failPayout(payout);
    await().atMost(PATIENCE).until(() -> !events(payout, "payout.failed").isEmpty());
    var event = events(payout, "payout.failed").getFirst();
    for (int i = 1; i < times; i++) {
      controls.redeliver(event);
    }
  }

  @Override
  public void answersAreLost(boolean lost) {
    controls.faults().clear();
    if (lost) {
      for (var path : List.of("/v1/transfers", "/v1/payouts")) {
        controls
            .faults()
            .add(new CallFault("*", path, CallFault.Kind.RESET_AFTER, Duration.ZERO, FOR_LONG));
      }
    }
  }

  @Override
  public void timePasses(Member operator, Duration time) {
    operators.moveClock(operator, time);
  }

  @Override
  public int transfers(Member who) {
    var account =
        column(
                "select account_id from payment_payout_account where owner_id = ?1",
                who.id().value())
            .getFirst();
    return company
        .get("/v1/transfers?limit=100&destination=" + account)
        .getJsonArray("data")
        .size();
  }

  /** Under which name the bank gets it, once it does. */
  private String payout(UUID withdrawal) {
    var sql =
        """
        select payout_id from payment_disbursement
        where withdrawal_id = ?1 and stage in ('under_way', 'arrived')
        """;
    return await()
        .atMost(PATIENCE)
        .until(() -> column(sql, withdrawal), found -> !found.isEmpty())
        .getFirst();
  }

  /** What came of this type about a payout. */
  private List<String> events(String payout, String type) {
    return column(
        "select event_id from payment_webhook where object_id = ?1 and type = '" + type + "'",
        payout);
  }

  private List<String> column(String sql, Object key) {
    return database.inTransaction(() ->
        database
            .entityManager()
            .unwrap(Session.class)
            .createNativeQuery(sql, String.class)
            .setParameter(1, key)
            .getResultList());
  }
}
