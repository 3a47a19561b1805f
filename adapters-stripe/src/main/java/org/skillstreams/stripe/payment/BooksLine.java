package org.skillstreams.stripe.payment;

import com.stripe.model.BalanceTransaction;
import com.stripe.model.BalanceTransactionSource;
import com.stripe.model.Charge;
import com.stripe.model.Dispute;
import com.stripe.model.Refund;
import com.stripe.model.TransferReversal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.domain.ledger.Currency;
import org.skillstreams.domain.ledger.PaymentUnits;
import org.skillstreams.domain.payment.Movement;
import org.skillstreams.domain.payment.MovementKind;
import org.skillstreams.domain.payment.PaymentId;
import org.skillstreams.domain.payment.PurchaseId;

/**
 * Reads Stripe's balance transactions; their source must be expanded. Types are Stripe's
 * (docs.stripe.com/reports/balance-transaction-types).
 */
final class BooksLine {

  private BooksLine() {}

  static Movement movement(BalanceTransaction line) {
    var source = Optional.ofNullable(line.getSourceObject());
    var currency = line.getCurrency().toUpperCase(Locale.ROOT);
    var units = PaymentUnits.of(Currency.of(currency));
    return new Movement(
        line.getId(),
        kind(line.getType(), source),
        source.flatMap(BooksLine::transfer).or(() -> Optional.ofNullable(line.getSource())),
        source.flatMap(BooksLine::payment).map(PaymentId::new),
        source.flatMap(BooksLine::purchase),
        units.minor(line.getAmount()),
        units.minor(line.getFee()),
        currency,
        Instant.ofEpochSecond(line.getCreated()));
  }

  private static MovementKind kind(String type, Optional<BalanceTransactionSource> source) {
    return switch (type) {
      case "charge", "payment" -> MovementKind.PAYMENT;
      case "refund", "payment_refund" -> MovementKind.REFUND;
      case "refund_failure", "payment_failure_refund" -> MovementKind.REFUND_RETURN;
      case "adjustment" ->
          source.filter(Dispute.class::isInstance).isPresent()
              ? MovementKind.DISPUTE
              : MovementKind.OTHER;
      case "transfer" -> MovementKind.TRANSFER;
      case "transfer_refund", "transfer_cancel", "transfer_failure" -> MovementKind.TRANSFER_RETURN;
      case "payout" -> MovementKind.PAYOUT;
      case "payout_failure", "payout_cancel" -> MovementKind.PAYOUT_RETURN;
      case "stripe_fee", "stripe_fx_fee", "tax_fee", "network_cost" -> MovementKind.FEE;
      default -> MovementKind.OTHER;
    };
  }

  private static Optional<String> payment(BalanceTransactionSource source) {
    return Optional.ofNullable(
        switch (source) {
          case Charge charge -> charge.getPaymentIntent();
          case Refund refund -> refund.getPaymentIntent();
          case Dispute dispute -> dispute.getPaymentIntent();
          default -> null;
        });
  }

  /** What a transfer's money came back from is the transfer; Stripe names the reversal. */
  private static Optional<String> transfer(BalanceTransactionSource source) {
    return source instanceof TransferReversal reversal
        ? Optional.ofNullable(reversal.getTransfer())
        : Optional.empty();
  }

  /** Stripe copies what we wrote on a payment to its charge. */
  private static Optional<PurchaseId> purchase(BalanceTransactionSource source) {
    return source instanceof Charge charge
        ? Optional.ofNullable(charge.getMetadata())
            .map(all -> all.get("purchase"))
            .flatMap(BooksLine::id)
        : Optional.empty();
  }

  private static Optional<PurchaseId> id(String text) {
    try {
      return Optional.of(new PurchaseId(UUID.fromString(text)));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
