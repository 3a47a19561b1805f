package org.skillstreams.application.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.domain.ledger.AccountKind;
import org.skillstreams.domain.ledger.AccountName;
import org.skillstreams.domain.ledger.BusinessKey;
import org.skillstreams.domain.ledger.Currency;
import org.skillstreams.domain.ledger.Leg;
import org.skillstreams.domain.ledger.Posting;
import org.skillstreams.domain.ledger.PostingReason;
import org.skillstreams.domain.ledger.Subject;
import org.skillstreams.domain.payment.Movement;

/**
 * What nobody but the payment company decides, and only its books tell: its fees, and what it pays
 * to the operator's bank. Each line is posted once, under the company's own name for it.
 */
final class MovementPostings {

  private MovementPostings() {}

  /** The postings of a line; none for what other use cases post. */
  static List<Posting> of(Movement movement) {
    var postings = new ArrayList<Posting>();
    if (movement.fee() != 0) {
      postings.add(posting(movement, fee(movement), PostingReason.PAYMENT_FEE, movement.fee()));
    }
    switch (movement.kind()) {
      case FEE ->
          postings.add(
              posting(movement, line(movement), PostingReason.PAYMENT_FEE, -movement.amount()));
      case PAYOUT ->
          postings.add(posting(movement, line(movement), PostingReason.BANKED, -movement.amount()));
      case PAYOUT_RETURN ->
          postings.add(
              posting(movement, line(movement), PostingReason.BANK_RETURN, -movement.amount()));
      case PAYMENT, REFUND, REFUND_RETURN, DISPUTE, TRANSFER, TRANSFER_RETURN, OTHER -> {}
    }
    return postings;
  }

  private static BusinessKey fee(Movement movement) {
    return BusinessKey.of("payment_fee", movement.id());
  }

  private static BusinessKey line(Movement movement) {
    return BusinessKey.of("line", movement.id());
  }

  /** What leaves the company's hands is less that it holds for us. */
  private static Posting posting(
      Movement movement, BusinessKey key, PostingReason reason, long left) {
    var currency = Currency.of(movement.currency());
    var to = reason == PostingReason.PAYMENT_FEE ? AccountKind.FEES : AccountKind.BANK;
    var stripe = new Subject("movement", UUID.nameUUIDFromBytes(bytes(movement.id())));
    var legs =
        List.of(
            new Leg(AccountName.against(stripe, AccountKind.CLEARING, currency), left),
            new Leg(AccountName.against(stripe, to, currency), -left));
    return new Posting(key, reason, Optional.empty(), Optional.empty(), legs);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
