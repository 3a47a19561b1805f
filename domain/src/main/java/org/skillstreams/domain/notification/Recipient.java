package org.skillstreams.domain.notification;

import java.util.Locale;
import java.util.Optional;
import org.skillstreams.domain.shared.Actor;

/** Who is engaged in what happened and wants to know (DA-16). */
public enum Recipient {
  /** Whose request it is. */
  SEEKER(Actor.SEEKER),
  /** Those whose part in the request changed. */
  PROVIDERS(Actor.PROVIDER),
  /** Who got the work. */
  WINNER(Actor.PROVIDER),
  /** Who had claimed and did not get the work. */
  LOSERS(Actor.PROVIDER),
  /** Who bought the credits. */
  BUYER(Actor.PROVIDER),
  /** Whose money it is. */
  PAYEE(Actor.PROVIDER),
  /** Whose account it is. */
  PERSON,
  /** Who wrote the review. */
  AUTHOR,
  /** Whom the review is about. */
  REVIEWED,
  /** Every admin. */
  OPERATORS(Actor.ADMIN),
  CUSTOMER(Actor.SEEKER),
  WORKER(Actor.PROVIDER),
  /** The other side, whoever made the move. */
  OTHER_SIDE;

  @SuppressWarnings("ImmutableEnumChecker") // an Optional of an enum is immutable
  private final Optional<Actor> role;

  Recipient() {
    this.role = Optional.empty();
  }

  Recipient(Actor role) {
    this.role = Optional.of(role);
  }

  /** The role of those it reaches; empty if they may have any. */
  public Optional<Actor> role() {
    return role;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
