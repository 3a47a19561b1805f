package org.skillstreams.stripe.sandbox.fault;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What was asked and what was sent lately, the oldest first. */
public final class Journal {

  private static final int KEPT = 10_000;

  private final Deque<Request> requests = new ArrayDeque<>();
  private final Deque<Delivery> deliveries = new ArrayDeque<>();

  public synchronized void add(Request request) {
    requests.add(request);
    if (requests.size() > KEPT) {
      requests.remove();
    }
  }

  public synchronized void add(Delivery delivery) {
    deliveries.add(delivery);
    if (deliveries.size() > KEPT) {
      deliveries.remove();
    }
  }

  public synchronized List<Request> requests() {
    return List.copyOf(requests);
  }

  public synchronized List<Delivery> deliveries() {
    return List.copyOf(deliveries);
  }

  /**
   * A call to the API.
   *
   * @param status 0 when the connection ended without an answer
   * @param fault the fault that hit it, or ""
   */
  public record Request(
      String id,
      Instant at,
      String method,
      String path,
      String account,
      String idempotencyKey,
      int status,
      boolean replayed,
      String fault) {}

  /**
   * An attempt to deliver an event.
   *
   * @param status the endpoint's answer; 0 when there was none
   * @param fault the fault that hit it, or ""
   */
  public record Delivery(
      String event,
      String type,
      String endpoint,
      Instant at,
      int attempt,
      int status,
      String fault) {}
}
