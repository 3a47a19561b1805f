package org.skillstreams.persistence.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.payment.WebhookViews;
import org.skillstreams.application.payment.Webhooks;
import org.skillstreams.application.payment.WebhooksContract;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.persistence.shared.JpaClock;
import org.skillstreams.persistence.shared.TestDatabase;

class JpaWebhooksIT extends WebhooksContract {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  @Override
  protected Webhooks webhooks() {
    return new JpaWebhooks(database.entityManager());
  }

  @Override
  protected WebhookViews views() {
    return new JpaWebhookViews(database.entityManager());
  }

  @Override
  protected Clock clock() {
    return new JpaClock(database.entityManager());
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return database.inTransaction(work);
  }

  @Test
  @Tag("I3")
  void whatCameStaysAsItCame() throws SQLException {
    try (var connection = database.ownerDataSource().getConnection();
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("update payment_webhook set payload = ''"))
          .hasMessageContaining("forbidden");
      assertThatThrownBy(() -> statement.execute("delete from payment_webhook"))
          .hasMessageContaining("forbidden");
    }
  }

  @Test
  void secretsAndPersonsAreMasked() {
    var masked =
        MaskedJson.of(
            """
            {"id": "evt_1", "type": "charge.refunded", "livemode": false, "data": {"object": {
              "id": "cs_test_a1", "client_secret": "cs_test_a1_secret_b2", "amount": 500,
              "customer_details": {"email": "anna@example.org", "name": "Anna"},
              "metadata": {"purchase": "p1", "note": "call Anna"}, "url": "https://pay.example/x"}}}
            """);

    assertThat(masked)
        .contains("evt_1", "charge.refunded", "cs_test_a1\"", "500", "p1")
        .doesNotContain("secret_b2", "anna@", "Anna", "pay.example");
  }
}
