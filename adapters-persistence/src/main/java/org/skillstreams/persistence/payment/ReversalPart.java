package org.skillstreams.persistence.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillstreams.domain.payment.MoneyBack;
import org.skillstreams.domain.payment.Reversal;

/** A row of {@code payment_reversal} but for its purchase and its id, which are its key. */
@Embeddable
record ReversalPart(
    @Column(updatable = false) String kind,
    @Column(updatable = false) long amount,
    @Column(updatable = false) int credits,
    @Column(name = "taken_at", updatable = false) Instant takenAt,
    @Column(name = "undone_at") @Nullable Instant undoneAt) {

  static ReversalPart of(Reversal reversal) {
    return new ReversalPart(
        reversal.money().kind().key(),
        reversal.money().amount(),
        reversal.credits(),
        reversal.takenAt(),
        reversal.undoneAt().orElse(null));
  }

  Reversal toReversal(String id) {
    var kindOf = MoneyBack.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    return new Reversal(
        new MoneyBack(id, kindOf, amount), credits, takenAt, Optional.ofNullable(undoneAt));
  }
}
