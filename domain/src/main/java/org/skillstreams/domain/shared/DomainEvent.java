package org.skillstreams.domain.shared;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact that happened to one subject. Facts leave through the outbox, in order per subject, at
 * least once.
 */
public interface DomainEvent {

  /** The kind of thing it happened to, such as {@code job}. */
  String subjectType();

  UUID subjectId();

  /** Name of the fact, such as {@code job.claimed}. */
  String type();

  Instant occurredAt();
}
