package org.skillstreams.acceptance.bench;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.skillstreams.application.payment.Arrival;
import org.skillstreams.application.payment.SignedMessage;
import org.skillstreams.domain.payment.WebhookEndpoint;
import org.skillstreams.domain.payment.WebhookId;
import org.skillstreams.persistence.payment.JpaWebhooks;
import org.skillstreams.persistence.shared.StandaloneUnit;

/** Stores messages as the server does, each in a transaction of its own, but without HTTP. */
final class Arrivals implements AutoCloseable {

  private static final double NANOS_A_SECOND = 1e9;
  private static final String NOT_WORKED = "for a benchmark";

  private final HikariDataSource pool;
  private final EntityManagerFactory unit;
  private final int atOnce;

  Arrivals(BenchServer database, int atOnce) {
    this.pool = database.pool(database.application(), atOnce);
    this.unit = StandaloneUnit.open(pool);
    this.atOnce = atOnce;
  }

  /** Stores them, so many at once; how many a second. */
  double store(List<SignedMessage> messages) throws InterruptedException, ExecutionException {
    var left = new ConcurrentLinkedQueue<>(messages);
    long start = System.nanoTime();
    try (var threads = Executors.newFixedThreadPool(atOnce)) {
      Callable<Integer> work = () -> storeAll(left);
      for (var one : threads.invokeAll(Collections.nCopies(atOnce, work))) {
        one.get();
      }
    }
    return messages.size() / ((System.nanoTime() - start) / NANOS_A_SECOND);
  }

  private int storeAll(Queue<SignedMessage> left) {
    int stored = 0;
    try (var em = unit.createEntityManager()) {
      var webhooks = new JpaWebhooks(em);
      for (var message = left.poll(); message != null; message = left.poll()) {
        stored += store(em, webhooks, message) ? 1 : 0;
      }
    }
    return stored;
  }

  /** Nobody works these: they are about nothing that the payment company knows. */
  private static boolean store(EntityManager em, JpaWebhooks webhooks, SignedMessage message) {
    var id = new WebhookId(UUID.randomUUID());
    em.getTransaction().begin();
    boolean stored =
        webhooks.addOnce(
            new Arrival(id, WebhookEndpoint.PLATFORM, message, Optional.of(NOT_WORKED)));
    em.getTransaction().commit();
    return stored;
  }

  @Override
  public void close() {
    unit.close();
    pool.close();
  }
}
