package org.skillstreams.stripe.sandbox.fault;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * How many requests each endpoint answers in any second. Things of one kind are one endpoint,
 * whatever their ids are.
 */
public final class RateLimit {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Map<String, Deque<Instant>> answered = new HashMap<>();
  private final InstantSource clock;
  private final int mostPerSecond;

  /** A limit in real time; 0 is none. */
  public RateLimit(InstantSource clock, int mostPerSecond) {
    this.clock = clock;
    this.mostPerSecond = mostPerSecond;
  }

  /** Whether this request is answered. */
  public synchronized boolean admits(String method, String path) {
    if (mostPerSecond == 0) {
      return true;
    }
    var now = clock.instant();
    var recent = answered.computeIfAbsent(endpoint(method, path), _ -> new ArrayDeque<>());
    while (!recent.isEmpty() && recent.getFirst().plus(SECOND).isBefore(now)) {
      recent.removeFirst();
    }
    return recent.size() < mostPerSecond && recent.add(now);
  }

  /** Ids have an underscore after few letters, names of things have none or a longer word. */
  private static String endpoint(String method, String path) {
    return method + " " + path.replaceAll("/[a-z]{2,7}_[A-Za-z0-9_]*\\d[A-Za-z0-9_]*", "/*");
  }
}
