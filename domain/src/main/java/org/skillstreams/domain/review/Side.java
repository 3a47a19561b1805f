package org.skillstreams.domain.review;

/** Which of the two a person was in the work that is reviewed. */
public enum Side {
  SEEKER,
  PROVIDER
}
