package org.skillstreams.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.CreditAccount;
import org.skillstreams.domain.ledger.LedgerRefusal;
import org.skillstreams.domain.ledger.Posting;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.persistence.shared.TestDatabase;

/** What stops in the middle never happened, and holds nobody up. */
@Tag("BY-06")
@Tag("L3")
class LedgerCrashIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final LedgerBooks books = new LedgerBooks(database);
  private final PersonId anna = LedgerBooks.somebody();
  private final Posting spend =
      new CreditAccount(anna, 5).spend(3, LedgerBooks.key(), LedgerBooks.LEAD);

  @Test
  void whatAKilledConnectionWasDoingNeverHappenedAndCanBeDoneAgain() {
    books.grant(anna, 5);
    var before = books.prove();

    assertThatThrownBy(() ->
            database.inTransaction(() -> {
              books.post(spend);
              killThisConnection();
              return books.balance(anna);
            }))
        .isInstanceOf(PersistenceException.class);
    assertThat(books.balance(anna)).isEqualTo(5);
    assertThat(books.prove().entries()).isEqualTo(before.entries());
    assertThat(books.post(spend).repeated()).isFalse();
    assertThat(books.prove().holds()).isTrue();
  }

  @Test
  void whoeverWaitedForAKilledConnectionGoesOn() throws Exception {
    books.grant(anna, 5);
    var waiting = new CompletableFuture<Boolean>();

    assertThatThrownBy(() ->
            database.inTransaction(() -> {
              books.ledger().lockCredits(anna);
              waiting.completeAsync(() -> books.post(spend).repeated());
              awaitSomebodyWaiting();
              killThisConnection();
              return books.balance(anna);
            }))
        .isInstanceOf(PersistenceException.class);
    assertThat(waiting.get(30, TimeUnit.SECONDS)).isFalse();
    assertThat(books.balance(anna)).isEqualTo(2);
  }

  @Test
  void whatIsRefusedHalfWayLeavesNothing() {
    books.grant(anna, 5);
    var before = books.prove();
    var tooMuch = new CreditAccount(anna, 100).spend(100, LedgerBooks.key(), LedgerBooks.LEAD);

    assertThatThrownBy(
            () -> database.inTransaction(() -> books.ledger().postAll(List.of(spend, tooMuch))))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(LedgerRefusal.NOT_ENOUGH_CREDITS));
    assertThat(books.prove().transactions()).isEqualTo(before.transactions());
  }

  private void killThisConnection() {
    var pid =
        database
            .entityManager()
            .createNativeQuery("select pg_backend_pid()", Integer.class)
            .getSingleResult();
    try {
      books.asApplication("select pg_terminate_backend(%s)".formatted(pid));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void awaitSomebodyWaiting() {
    await()
        .until(() -> {
          try (var connection = database.dataSource().getConnection();
              var rows =
                  connection
                      .createStatement()
                      .executeQuery(
                          "select count(*) from pg_stat_activity"
                              + " where wait_event_type = 'Lock' and datname = current_database()")) {
            rows.next();
            return rows.getInt(1) > 0;
          }
        });
  }
}
