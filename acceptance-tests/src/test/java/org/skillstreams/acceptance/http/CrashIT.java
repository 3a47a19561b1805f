package org.skillstreams.acceptance.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.application.ledger.LedgerProof;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;

/**
 * Server, database and the payment company itself are killed while people pay: what the company was
 * paid is granted, once, and both books agree to the cent.
 */
@Tag("L3")
@Tag("P1")
@Tag("W5")
@Tag("I9")
@Tag("BY-07")
class CrashIT {

  private static final int SHOPPERS = 4;
  private static final int CREDITS = 10;
  private static final String GRANTED =
      "select count(*) from payment_purchase where stage = 'granted'";
  private static final String IN_DOUBT =
      "select count(*) from payment_purchase where stage in ('intended', 'unknown')";
  private static final String POSTED =
      "select count(*) from ledger_transaction where business_key like 'checkout:%'";
  private static final Duration BUSY = Duration.ofSeconds(4);
  private static final Duration DEAD = Duration.ofMillis(700);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path folder;

  private final AtomicInteger stop = new AtomicInteger();

  @Test
  void killingServerDatabaseAndPaymentCompanyLosesAndDoublesNothing() throws Exception {
    try (var fragile = new Fragile(folder)) {
      var desk = new Desk(fragile.address());
      desk.signIn(fragile.operator().email(), fragile.operator().password());
      var operators = new HttpOperators(desk, operator(fragile));
      var company = Company.of(new Http(fragile.address()), fragile.stripe().environment());
      var shoppers = shoppers(desk, company);

      var paid = shopWhile(shoppers, () -> killOneAfterTheOther(fragile));
      await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofSeconds(1))
          .untilAsserted(() -> {
            operators.moveClock(operator(fragile), Duration.ofMinutes(20));
            assertThat(number(fragile, GRANTED)).isEqualTo(paid);
          });

      assertThat(number(fragile, IN_DOUBT)).isZero();
      assertThat(number(fragile, POSTED)).isEqualTo(paid);
      for (var shopper : shoppers) {
        assertThat(balance(desk, shopper)).isEqualTo(CREDITS * shopper.paid().get());
      }
      assertThat(operators.proof(operator(fragile)).checks()).allMatch(LedgerProof.Check::holds);
      bothBooksAgree(new HttpBooks(desk, operators, company), operator(fragile));
    }
  }

  /** Each dies in the middle of work, and the server together with each of the others. */
  private static boolean killOneAfterTheOther(Fragile fragile) throws Exception {
    Thread.sleep(BUSY);
    fragile.killDatabase();
    Thread.sleep(DEAD);
    fragile.startDatabase();
    Thread.sleep(BUSY);
    fragile.killServer();
    fragile.startServer();
    Thread.sleep(BUSY);
    fragile.killServer();
    fragile.killDatabase();
    fragile.startDatabase();
    fragile.startServer();
    Thread.sleep(BUSY);
    fragile.stripe().kill();
    Thread.sleep(DEAD);
    fragile.stripe().start();
    Thread.sleep(BUSY);
    fragile.stripe().kill();
    fragile.killServer();
    fragile.stripe().start();
    fragile.startServer();
    Thread.sleep(BUSY);
    return true;
  }

  /** How many purchases were paid meanwhile. */
  private int shopWhile(List<Shopper> shoppers, Callable<Boolean> work) throws Exception {
    try (var threads = Executors.newFixedThreadPool(SHOPPERS)) {
      List<Future<Boolean>> all =
          shoppers.stream()
              .map(shopper ->
                  threads.submit(() -> {
                    shopper.shop(stop);
                    return true;
                  }))
              .toList();
      try {
        work.call();
      } finally {
        stop.set(1);
      }
      for (var one : all) {
        assertThat(one.get()).isTrue();
      }
    }
    int paid = shoppers.stream().mapToInt(shopper -> shopper.paid().get()).sum();
    assertThat(paid).as("purchases that were paid").isGreaterThan(SHOPPERS);
    return paid;
  }

  private static List<Shopper> shoppers(Desk desk, Company company) {
    var visitors = new HttpVisitors(desk);
    return IntStream.range(0, SHOPPERS)
        .mapToObj(i ->
            visitors.signUp(
                Role.PROVIDER,
                "Shopper " + i,
                "shopper" + i + "@example.com",
                "a long enough secret"))
        .map(member -> new Shopper(desk, company, member, new AtomicInteger()))
        .toList();
  }

  private static int balance(Desk desk, Shopper shopper) {
    return desk.get(shopper.member(), "credits").asJsonObject().getInt("balance");
  }

  private static void bothBooksAgree(HttpBooks books, Member operator) {
    var run = books.compare(operator);
    assertThat(books.differences(operator)).isEmpty();
    assertThat(run.books())
        .singleElement()
        .satisfies(dollars -> {
          assertThat(dollars.explained()).isEqualTo(dollars.total());
          assertThat(dollars.company()).isEqualTo(dollars.own());
        });
  }

  private static Member operator(Fragile fragile) {
    var signIn = fragile.operator();
    return new Member(
        new PersonId(new UUID(0, 0)), Role.ADMIN, "Olivia Park", signIn.email(), signIn.password());
  }

  private static long number(Fragile fragile, String sql) throws SQLException {
    try (var connection = fragile.database().getConnection();
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
