package org.skillstreams.domain.catalog;

/** How seekers and providers of a category come together. The operator picks one per category. */
public enum EngagementModel {
  /** A request is sent to a few providers, who pay credits to answer it. */
  LEAD
}
