package org.skillstreams.persistence.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillstreams.domain.payment.Disbursement;
import org.skillstreams.domain.payment.DisbursementStage;
import org.skillstreams.domain.payment.DisbursementState;
import org.skillstreams.domain.payment.DisbursementState.Arrived;
import org.skillstreams.domain.payment.DisbursementState.Intended;
import org.skillstreams.domain.payment.DisbursementState.PayingOut;
import org.skillstreams.domain.payment.DisbursementState.Payout;
import org.skillstreams.domain.payment.DisbursementState.Returned;
import org.skillstreams.domain.payment.DisbursementState.Reversing;
import org.skillstreams.domain.payment.DisbursementState.Sent;
import org.skillstreams.domain.payment.DisbursementState.Transferring;
import org.skillstreams.domain.payment.DisbursementState.UnderWay;
import org.skillstreams.domain.payment.DisbursementState.Waiting;
import org.skillstreams.domain.payment.PayoutAccountId;
import org.skillstreams.domain.payment.PayoutId;
import org.skillstreams.domain.payment.TransferId;

/** Where a disbursement stands, in columns. */
@Embeddable
record DisbursementStatePart(
    @Column String stage,
    @Column(name = "account_id") @Nullable String accountId,
    @Column(name = "transfer_id") @Nullable String transferId,
    @Column(name = "payout_id") @Nullable String payoutId,
    @Column(name = "arrives_at") @Nullable Instant arrivesAt,
    @Column @Nullable String cause,
    @Column(name = "settled_at") @Nullable Instant settledAt) {

  static DisbursementStatePart of(Disbursement disbursement) {
    var sent = disbursement.sent();
    var payout = disbursement.payout();
    return new DisbursementStatePart(
        disbursement.stage().key(),
        accountOf(disbursement),
        sent.map(one -> one.transfer().value()).orElse(null),
        payout.map(one -> one.id().value()).orElse(null),
        payout.map(Payout::arrives).orElse(null),
        causeOf(disbursement.state()),
        settledAt(disbursement.state()));
  }

  private static @Nullable String accountOf(Disbursement disbursement) {
    return disbursement.state() instanceof Transferring(var to)
        ? to.value()
        : disbursement.sent().map(sent -> sent.to().value()).orElse(null);
  }

  private static @Nullable String causeOf(DisbursementState state) {
    return switch (state) {
      case Waiting s -> s.cause();
      case Reversing s -> s.cause();
      case Returned s -> s.cause();
      case Intended _, Transferring _, PayingOut _, UnderWay _, Arrived _ -> null;
    };
  }

  private static @Nullable Instant settledAt(DisbursementState state) {
    return switch (state) {
      case Arrived s -> s.at();
      case Returned s -> s.at();
      case Intended _, Waiting _, Transferring _, PayingOut _, UnderWay _, Reversing _ -> null;
    };
  }

  DisbursementState toState() {
    return switch (DisbursementStage.valueOf(stage.toUpperCase(Locale.ROOT))) {
      case INTENDED -> new Intended();
      case WAITING -> new Waiting(kept(cause));
      case TRANSFERRING -> new Transferring(account());
      case PAYING_OUT -> new PayingOut(sent());
      case UNDER_WAY -> new UnderWay(sent(), payout());
      case ARRIVED -> new Arrived(sent(), payout(), kept(settledAt));
      case REVERSING -> new Reversing(sent(), anyPayout(), kept(cause));
      case RETURNED -> new Returned(sent(), anyPayout(), kept(cause), kept(settledAt));
    };
  }

  private PayoutAccountId account() {
    return new PayoutAccountId(kept(accountId));
  }

  private Sent sent() {
    return new Sent(account(), new TransferId(kept(transferId)));
  }

  private Payout payout() {
    return new Payout(new PayoutId(kept(payoutId)), kept(arrivesAt));
  }

  private Optional<Payout> anyPayout() {
    return Optional.ofNullable(payoutId).map(_ -> payout());
  }

  /** What the table's checks promise to be there in this stage. */
  private static <T> T kept(@Nullable T column) {
    return Objects.requireNonNull(column);
  }
}
