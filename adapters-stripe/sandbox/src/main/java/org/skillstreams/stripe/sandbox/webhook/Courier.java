package org.skillstreams.stripe.sandbox.webhook;

import java.lang.System.Logger;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Brings the events of one endpoint, one after the other, in the order in which they are due. */
final class Courier implements AutoCloseable {

  private static final Logger LOG = System.getLogger(Courier.class.getName());

  private static final Comparator<Parcel> ORDER =
      Comparator.comparing(Parcel::due).thenComparingLong(Parcel::sequence);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final PriorityQueue<Parcel> parcels = new PriorityQueue<>(ORDER);
  private final Supplier<Instant> now;
  private final Bringing bringing;
  private final Thread thread;

  Courier(String endpoint, Supplier<Instant> now, Bringing bringing) {
    this.now = now;
    this.bringing = bringing;
    this.thread = Thread.ofVirtual().name("deliveries to " + endpoint).start(this::work);
  }

  /** What is done with what is due. */
  interface Bringing {
    void bring(Parcel parcel) throws InterruptedException;
  }

  void add(Parcel parcel) {
    lock.lock();
    try {
      parcels.add(parcel);
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  /** Looks at the clock anew. */
  void wake() {
    lock.lock();
    try {
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        bring(next());
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void bring(Parcel parcel) throws InterruptedException {
    try {
      bringing.bring(parcel);
    } catch (RuntimeException e) {
      LOG.log(Logger.Level.ERROR, "A delivery could not be worked", e);
    }
  }

  private Parcel next() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (true) {
        var first = parcels.peek();
        if (first == null) {
          changed.await();
        } else if (first.due().isAfter(now.get())) {
          var wait = Duration.between(now.get(), first.due());
          changed.await(Math.max(1, wait.toMillis()), TimeUnit.MILLISECONDS);
        } else {
          return parcels.remove();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  /** A delivery and when it is due. */
  record Parcel(String delivery, Instant due, long sequence) {}
}
