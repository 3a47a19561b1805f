package org.skillstreams.persistence.payment;

import java.util.UUID;
import org.hibernate.query.MutationQuery;
import org.skillstreams.domain.payment.Movement;
import org.skillstreams.domain.payment.PaymentId;
import org.skillstreams.domain.payment.PurchaseId;

/** A line of the payment company's books as a row. */
final class MovementColumns {

  private MovementColumns() {}

  /** Whether it was not there. */
  static boolean insert(MutationQuery insert, Movement line) {
    return insert
            .setParameter("id", line.id())
            .setParameter("kind", line.kind().key())
            .setParameter("source", line.source().orElse(null), String.class)
            .setParameter(
                "payment", line.payment().map(PaymentId::value).orElse(null), String.class)
            .setParameter(
                "purchase", line.purchase().map(PurchaseId::value).orElse(null), UUID.class)
            .setParameter("amount", line.amount())
            .setParameter("fee", line.fee())
            .setParameter("currency", line.currency())
            .setParameter("at", line.at())
            .executeUpdate()
        == 1;
  }
}
