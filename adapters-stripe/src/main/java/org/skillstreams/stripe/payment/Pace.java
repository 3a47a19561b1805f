package org.skillstreams.stripe.payment;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps this node under what Stripe allows: 25 requests a second for each endpoint. Twenty a second
 * and five at once are never more than 25 in any second. Who gets no place soon enough makes no
 * call at all.
 */
final class Pace {

  private static final int AT_ONCE = 5;
  private static final int PER_SECOND = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Map<String, Bucket> endpoints = new ConcurrentHashMap<>();

  /** Waits for a place in the line; false if there is none soon. */
  boolean enter(String endpoint) throws InterruptedException {
    return endpoints.computeIfAbsent(endpoint, _ -> bucket()).asBlocking().tryConsume(1, PATIENCE);
  }

  private static Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(PER_SECOND, Duration.ofSeconds(1)))
        .build();
  }
}
