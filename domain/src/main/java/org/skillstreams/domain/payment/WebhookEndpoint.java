package org.skillstreams.domain.payment;

/** Where the payment company sends its messages; each has secrets of its own. */
public enum WebhookEndpoint {
  /** About our own account. */
  PLATFORM,
  /** About the accounts of people we pay out to. */
  CONNECT
}
