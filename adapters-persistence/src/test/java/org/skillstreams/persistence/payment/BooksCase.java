package org.skillstreams.persistence.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.ledger.LedgerProof;
import org.skillstreams.application.payment.BooksFigure;
import org.skillstreams.application.payment.Messages;
import org.skillstreams.application.payment.ReconciliationRun;
import org.skillstreams.domain.payment.CheckoutSeen.Standing;
import org.skillstreams.domain.payment.PurchaseId;
import org.skillstreams.persistence.shared.TestDatabase;

/** Both books on PostgreSQL; the ledger's proof holds after each. */
abstract class BooksCase {

  final TestDatabase database = TestDatabase.fresh();
  final Shop shop = new Shop(database);
  final Desk desk = new Desk(shop);
  final Caller anna = shop.provider();

  @AfterEach
  void theProofHolds() {
    try {
      assertThat(shop.proof().checks()).allMatch(LedgerProof.Check::holds);
    } finally {
      database.close();
    }
  }

  PurchaseId paid(String key) {
    var id = new PurchaseId(shop.begin(anna, key).id());
    shop.gateway.now(id, Standing.PAID);
    return id;
  }

  PurchaseId granted(String key) {
    var id = paid(key);
    learn(id, Messages.COMPLETED);
    return id;
  }

  void learn(PurchaseId id, String type) {
    shop.send(Messages.about(id, type));
    shop.drain.handle();
  }

  static BooksFigure dollars(ReconciliationRun run) {
    return run.books().stream()
        .filter(one -> one.currency().equals("USD"))
        .findFirst()
        .orElseThrow();
  }

  /** What the company holds by our books, with what other tests left. */
  long own() {
    return database.inTransaction(() ->
        (Long)
            database
                .entityManager()
                .createNativeQuery(
                    "select coalesce(-sum(balance), 0)::bigint from ledger_account"
                        + " where kind = 'clearing' and currency = 'USD'",
                    Long.class)
                .getSingleResult());
  }
}
