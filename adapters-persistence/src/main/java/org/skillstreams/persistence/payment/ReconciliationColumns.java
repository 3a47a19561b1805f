package org.skillstreams.persistence.payment;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.payment.BooksFigure;
import org.skillstreams.application.payment.DriftCard;
import org.skillstreams.application.payment.ReconciliationRun;
import org.skillstreams.domain.payment.DriftKind;

/** Rows of the reconciliation as views. */
final class ReconciliationColumns {

  private ReconciliationColumns() {}

  static ReconciliationRun run(Tuple row, List<BooksFigure> figures) {
    return new ReconciliationRun(
        row.get("id", UUID.class),
        instant(row, "started_at").orElseThrow(),
        text(row, "starter"),
        row.get("state", String.class),
        instant(row, "ended_at"),
        text(row, "cause"),
        row.get("lines", Integer.class),
        row.get("found", Integer.class),
        row.get("closed", Integer.class),
        row.get("open", Integer.class),
        figures);
  }

  static BooksFigure figure(Tuple row) {
    return new BooksFigure(
        row.get("currency", String.class),
        row.get("company", Long.class),
        row.get("own", Long.class),
        row.get("disputed", Long.class),
        row.get("explained", Long.class),
        row.get("total", Long.class));
  }

  static DriftCard drift(Tuple row) {
    var kind = row.get("kind", String.class);
    var payment = text(row, "payment_id");
    var purchase = Optional.ofNullable(row.get("purchase_id", UUID.class));
    var closed = instant(row, "closed_at");
    return new DriftCard(
        row.get("id", UUID.class),
        kind,
        row.get("object", String.class),
        purchase,
        payment,
        row.get("currency", String.class),
        Optional.ofNullable(row.get("there", Long.class)),
        Optional.ofNullable(row.get("here", Long.class)),
        instant(row, "since").orElseThrow(),
        instant(row, "found_at").orElseThrow(),
        instant(row, "asked_at"),
        closed.isEmpty()
            && DriftKind.valueOf(kind.toUpperCase(Locale.ROOT)).healsByAsking()
            && (payment.isPresent() || purchase.isPresent()),
        closed,
        text(row, "closing"),
        text(row, "closer"),
        text(row, "reason"));
  }

  private static Optional<String> text(Tuple row, String column) {
    return Optional.ofNullable(row.get(column, String.class));
  }

  private static Optional<Instant> instant(Tuple row, String column) {
    return Optional.ofNullable(row.get(column, Instant.class));
  }
}
