package org.skillstreams.application.job;

/**
 * How a provider's leads are grouped. AVAILABLE: invited, open for claims, not claimed by this
 * provider. CLAIMED: an own claim that is open or won, the work not completed. COMPLETED: an own
 * won claim on a completed or closed job. REFUNDED: an own claim whose credits went back.
 */
public enum LeadTab {
  AVAILABLE,
  CLAIMED,
  COMPLETED,
  REFUNDED
}
