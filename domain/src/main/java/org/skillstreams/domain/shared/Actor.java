package org.skillstreams.domain.shared;

/**
 * Who makes a move, whatever the engagement model: the side that needs work, the side that does it,
 * an operator, or time itself.
 */
public enum Actor {
  SEEKER,
  PROVIDER,
  ADMIN,
  SYSTEM
}
