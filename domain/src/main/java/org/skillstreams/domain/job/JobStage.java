package org.skillstreams.domain.job;

/** Where a job stands, as one word. */
public enum JobStage {
  SUBMITTED,
  SENT_TO_PROVIDERS,
  CLAIMED,
  CONTACTED,
  CONFIRMED,
  COMPLETED,
  CLOSED,
  MANUAL_FULFILLMENT_REQUIRED,
  CANCELLED,
  CLOSED_UNCONFIRMED
}
