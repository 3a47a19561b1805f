package org.skillstreams.stripe.sandbox.core;

import java.net.URI;
import java.time.Duration;

/**
 * What all resources share.
 *
 * @param address where the sandbox's pages are reached, without a slash at the end
 * @param delayedPayment how long a delayed payment method takes
 */
public record World(
    Store store,
    Time time,
    Ids ids,
    Events events,
    Tasks tasks,
    URI address,
    Duration delayedPayment) {

  /** The view of one account; "" is the platform. */
  public Scope in(String account) {
    return new Scope(this, account);
  }
}
