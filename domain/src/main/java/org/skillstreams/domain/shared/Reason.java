package org.skillstreams.domain.shared;

/**
 * Why a rule refused something. Each feature has one enum of these; the key is what clients and
 * translations use.
 */
public interface Reason {

  /** Message key such as {@code job.no_place_left}: feature, dot, reason. */
  String key();

  /** The family of the refusal, from which adapters derive their own code. */
  Kind kind();

  /** Families of refusals, from bad input to missing rights. */
  enum Kind {
    INVALID,
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    CONFLICT,
    STALE,
    PRECONDITION_REQUIRED,
    TOO_LARGE,
    TOO_MANY
  }
}
