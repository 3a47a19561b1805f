package org.skillstreams.stripe.sandbox.control;

import java.lang.System.Logger;
import java.time.Duration;
import org.skillstreams.stripe.sandbox.core.World;

/** Lets happen what is due as real time passes. */
public final class Ticker implements AutoCloseable {

  private static final Logger LOG = System.getLogger(Ticker.class.getName());
  private static final Duration PACE = Duration.ofMillis(200);

  private final World world;
  private final Thread thread;

  public Ticker(World world) {
    this.world = world;
    this.thread = Thread.ofVirtual().name("what is due").unstarted(this::tick);
  }

  public void start() {
    thread.start();
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

  private void tick() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        runDue();
        Thread.sleep(PACE);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void runDue() {
    try {
      world.tasks().runDue(world);
    } catch (RuntimeException e) {
      LOG.log(Logger.Level.ERROR, "What is due could not be done", e);
    }
  }
}
