package org.skillstreams.acceptance.bench;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.skillstreams.application.routing.Decisions;
import org.skillstreams.application.routing.Router;
import org.skillstreams.domain.routing.Decision;
import org.skillstreams.domain.routing.RoutingRequest;
import org.skillstreams.persistence.routing.JpaCandidates;
import org.skillstreams.persistence.routing.JpaDecisions;
import org.skillstreams.persistence.routing.JpaWeightVersions;
import org.skillstreams.persistence.shared.StandaloneUnit;

/**
 * Decides as the application does: one transaction, the adapters, scoring, the stored decision, the
 * commit.
 */
final class Decider implements AutoCloseable {

  private static final double NANOS_A_MILLI = 1e6;
  private static final String BY_KEY = "select zip from routing_provider where provider_id = ?";

  private final HikariDataSource pool;
  private final EntityManagerFactory unit;

  Decider(HikariDataSource pool) {
    this.pool = pool;
    this.unit = StandaloneUnit.open(pool);
  }

  Decision decide(RoutingRequest request, Work work) {
    try (var em = unit.createEntityManager()) {
      em.getTransaction().begin();
      var decisions = work == Work.SEARCH ? new Forgotten() : new JpaDecisions(em);
      var router =
          new Router(new JpaCandidates(em), new JpaWeightVersions(em), decisions, Decider::id);
      var decision = router.decide(request);
      em.getTransaction().commit();
      return decision;
    }
  }

  /** Milliseconds of each decision. */
  Samples decide(List<RoutingRequest> requests, Work work) {
    return Samples.of(requests.stream().mapToDouble(request -> timed(request, work)).toArray());
  }

  private double timed(RoutingRequest request, Work work) {
    long start = System.nanoTime();
    decide(request, work);
    return (System.nanoTime() - start) / NANOS_A_MILLI;
  }

  /** Milliseconds of each of so many reads of one row by its primary key. */
  Samples readByKey(List<UUID> keys) throws SQLException {
    var taken = new double[keys.size()];
    try (var connection = pool.getConnection();
        var query = connection.prepareStatement(BY_KEY)) {
      for (int i = 0; i < taken.length; i++) {
        long start = System.nanoTime();
        query.setObject(1, keys.get(i));
        try (var rows = query.executeQuery()) {
          rows.next();
        }
        taken[i] = (System.nanoTime() - start) / NANOS_A_MILLI;
      }
    }
    return Samples.of(taken);
  }

  /** Keeps nothing, to measure the search alone. */
  private record Forgotten() implements Decisions {

    @Override
    public void add(Decision decision) {
      // nothing is kept
    }

    @Override
    public Decision get(UUID id) {
      throw new UnsupportedOperationException("nothing is kept");
    }
  }

  private static UUID id() {
    long time = System.currentTimeMillis() << 16;
    return new UUID(time | 0x7000, ThreadLocalRandom.current().nextLong() >>> 2 | Long.MIN_VALUE);
  }

  @Override
  public void close() {
    unit.close();
    pool.close();
  }
}
