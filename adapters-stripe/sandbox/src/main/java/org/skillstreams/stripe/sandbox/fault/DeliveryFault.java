package org.skillstreams.stripe.sandbox.fault;

import java.time.Duration;
import org.skillstreams.stripe.sandbox.core.Events;

/**
 * What goes wrong with the next deliveries that match.
 *
 * @param event an event type, or its beginning and {@code *}
 * @param count the copies of a duplicate, or how many deliveries are gathered and turned around
 * @param delay how much later it is sent
 * @param version the other API version the event claims
 * @param times how many deliveries it hits
 */
public record DeliveryFault(
    String event, Kind kind, int count, Duration delay, String version, int times) {

  /** What goes wrong. */
  public enum Kind {
    /** Never sent. */
    DROP,
    /** Sent several times. */
    DUPLICATE,
    /** Sent later. */
    DELAY,
    /** Gathered, then sent the last first. */
    REORDER,
    /** Signed with another secret. */
    WRONG_SECRET,
    /** Sent with another API version. */
    OTHER_VERSION
  }

  /** The next delivery that matches. */
  public static DeliveryFault once(String event, Kind kind) {
    return new DeliveryFault(event, kind, 2, Duration.ofSeconds(1), "2020-08-27", 1);
  }

  /** Copies of the next deliveries. */
  public static DeliveryFault duplicate(String event, int copies, int times) {
    return new DeliveryFault(event, Kind.DUPLICATE, copies, Duration.ZERO, "", times);
  }

  /** Gathers deliveries and sends them the last first. */
  public static DeliveryFault reorder(String event, int count) {
    return new DeliveryFault(event, Kind.REORDER, count, Duration.ZERO, "", count);
  }

  boolean hits(String type) {
    return Events.matches(event, type);
  }

  DeliveryFault lessOne() {
    return new DeliveryFault(event, kind, count, delay, version, times - 1);
  }
}
