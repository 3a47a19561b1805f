package org.skillstreams.application.payment;

/** Wakes whoever works the inbox. A lost ring costs seconds, never a message. */
public interface WebhookBell {

  void ring();
}
