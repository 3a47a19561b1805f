package org.skillstreams.domain.payment;

import java.util.List;
import java.util.Optional;

/**
 * What the payment company says about somebody's account now. It is always the whole state, so that
 * it does not matter in which order its messages arrive.
 *
 * @param reference what we named it when we opened it: the owner's id
 * @param bank the last four digits of the bank account that money goes to
 * @param needs what the owner has yet to show, in the company's words, such as {@code
 *     individual.verification.document}
 */
public record PayoutAccountSeen(
    PayoutAccountId id,
    String reference,
    Standing standing,
    Optional<String> bank,
    List<String> needs) {

  public PayoutAccountSeen {
    needs = List.copyOf(needs);
  }

  /** Whether money can be paid to it. */
  public enum Standing {
    /** The owner has not told everything. */
    INCOMPLETE,
    READY,
    /** The owner has told everything, and the company looks into it or wants more. */
    RESTRICTED
  }
}
