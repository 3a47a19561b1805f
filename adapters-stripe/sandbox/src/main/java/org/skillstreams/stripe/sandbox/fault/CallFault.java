package org.skillstreams.stripe.sandbox.fault;

import java.time.Duration;

/**
 * What goes wrong with the next calls that match.
 *
 * @param method an HTTP method, or {@code *}
 * @param path the beginning of the path, such as {@code /v1/refunds}
 * @param latency how long the call waits before it is executed; it counts as running meanwhile
 * @param times how many calls it hits
 */
public record CallFault(String method, String path, Kind kind, Duration latency, int times) {

  /** What goes wrong. */
  public enum Kind {
    /** Nothing but the waiting. */
    LATENCY,
    /** 429, not executed. */
    TOO_MANY,
    /** 500, not executed. */
    ERROR_BEFORE,
    /** 500, although it was executed. */
    ERROR_AFTER,
    /** The connection ends without an answer; not executed. */
    RESET_BEFORE,
    /** The connection ends without an answer, although it was executed. */
    RESET_AFTER
  }

  /** The next call that matches. */
  public static CallFault once(String method, String path, Kind kind) {
    return new CallFault(method, path, kind, Duration.ZERO, 1);
  }

  boolean hits(String method, String path) {
    return (this.method.equals("*") || this.method.equals(method)) && path.startsWith(this.path);
  }

  CallFault lessOne() {
    return new CallFault(method, path, kind, latency, times - 1);
  }
}
