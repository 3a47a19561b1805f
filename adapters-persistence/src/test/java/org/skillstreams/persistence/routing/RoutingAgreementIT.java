package org.skillstreams.persistence.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.routing.PlainScan;
import org.skillstreams.application.routing.RoutingWorld;
import org.skillstreams.application.routing.ZipCode;
import org.skillstreams.domain.routing.Decision;
import org.skillstreams.domain.routing.RoutedProvider;
import org.skillstreams.domain.routing.Weights;
import org.skillstreams.persistence.shared.TestDatabase;

/** Routing on PostgreSQL and real ZIP codes against a scan of everybody with exact distances. */
@Tag("SS-37")
@Tag("SS-38")
@Tag("SS-39")
@Tag("BY-01")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoutingAgreementIT {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private static final int PROVIDERS = 3000;
  private static final int REQUESTS = 300;
  private static final RoutingDatabase ROUTING = RoutingDatabase.on(database);

  private static RoutingWorld world;
  private static List<RoutedProvider> providers;

  @BeforeAll
  static void fillTheWorld() throws IOException {
    var categories = Stream.of("cleaning", "moving").map(ROUTING::category).toList();
    world = new RoutingWorld(zips(), categories, 7);
    providers = world.providers(PROVIDERS);
    ROUTING.execute(people());
    database.inTransaction(() -> providers.forEach(ROUTING.providers()::save));
  }

  @Test
  @Order(1)
  void threeHundredRequestsOfThreeHundredAreDecidedAsByLookingAtEverybody() {
    assertThat(IntStream.range(0, REQUESTS))
        .allSatisfy(number -> assertThat(agrees(decide(number), number)).isTrue());
  }

  @Test
  @Order(2)
  void theyStillAreWhileTheWeightsChange() throws Exception {
    var done = new AtomicBoolean();
    try (var threads = Executors.newFixedThreadPool(3)) {
      var changes = threads.submit(changing(done));
      var decided = threads.invokeAll(List.of(deciding(0), deciding(REQUESTS / 2)));
      done.set(true);

      assertThat(changes.get()).isPositive();
      for (var agreed : decided) {
        assertThat(agreed.get()).isEqualTo(REQUESTS / 2);
      }
    }
  }

  /** Turns the weights round and round, as long as decisions are made, and counts the turns. */
  private static Callable<Integer> changing(AtomicBoolean done) {
    return () -> {
      int turns = 0;
      while (!done.get()) {
        boolean even = turns++ % 2 == 0;
        database.inTransaction(() -> {
          int version = ROUTING.weights().lock().version() + 1;
          ROUTING
              .weights()
              .add(
                  even
                      ? new Weights(version, 0, .8, 0, .1, .1)
                      : new Weights(version, .7, 0, .1, .1, .1));
        });
      }
      return turns;
    };
  }

  /** Decides half of the requests and counts those that agree with the weights they name. */
  private static Callable<Integer> deciding(int from) {
    return () ->
        (int)
            IntStream.range(from, from + REQUESTS / 2)
                .filter(number -> agrees(decide(number), number))
                .count();
  }

  private static Decision decide(int number) {
    return database.inTransaction(() -> ROUTING.router().decide(world.request(number)));
  }

  private static boolean agrees(Decision decision, int number) {
    return decision
        .chosen()
        .equals(PlainScan.choose(providers, world.request(number), decision.weights()));
  }

  private static String people() {
    var sql = new StringBuilder();
    for (var provider : providers) {
      var id = provider.profile().provider();
      sql.append(
          """
          insert into account_person (id, name, email, role, password_hash, status, joined_at)
          values ('%s', 'Anna', '%s@example.org', 'provider', 'none', 'active', now());
          """
              .formatted(id, id));
    }
    return sql.toString();
  }

  private static List<ZipCode> zips() throws IOException {
    var file = RoutingAgreementIT.class.getResourceAsStream("/data/us-zip-codes.tsv");
    try (var reader =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(ZipCode::parse).toList();
    }
  }
}
