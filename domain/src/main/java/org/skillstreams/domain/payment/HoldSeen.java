package org.skillstreams.domain.payment;

import java.util.Optional;

/**
 * What the payment company says about a payment that is held first. It is always the whole state.
 *
 * @param reference what we named it when we made it
 * @param held what can be taken now
 * @param taken what was taken
 * @param returned how much of it went back, in minor units
 * @param charge what a transfer can be paid from, once money was held
 * @param page where the owner of the card has to agree, while they have to
 */
public record HoldSeen(
    PaymentId id,
    String reference,
    Standing standing,
    Money held,
    Money taken,
    long returned,
    Optional<ChargeId> charge,
    Optional<String> page) {

  /** How far it is. */
  public enum Standing {
    /** The bank wants the owner of the card to agree. */
    NEEDS_OWNER,
    /** Nothing is held: the bank declined, or another card is needed. */
    DECLINED,
    HELD,
    TAKEN,
    /** It was let go, or it lapsed. */
    OVER
  }
}
