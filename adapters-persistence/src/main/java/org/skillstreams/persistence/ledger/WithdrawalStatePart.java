package org.skillstreams.persistence.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.Withdrawal;
import org.skillstreams.domain.ledger.WithdrawalStage;
import org.skillstreams.domain.ledger.WithdrawalState;
import org.skillstreams.domain.ledger.WithdrawalState.Approved;
import org.skillstreams.domain.ledger.WithdrawalState.Decision;
import org.skillstreams.domain.ledger.WithdrawalState.Paid;
import org.skillstreams.domain.ledger.WithdrawalState.Rejected;
import org.skillstreams.domain.ledger.WithdrawalState.Requested;
import org.skillstreams.domain.ledger.WithdrawalState.Returned;

/** Where a withdrawal stands, in columns. */
@Embeddable
record WithdrawalStatePart(
    @Column String stage,
    @Column(name = "decided_by") @Nullable UUID decidedBy,
    @Column(name = "decision_reason") @Nullable String decisionReason,
    @Column(name = "decided_at") @Nullable Instant decidedAt,
    @Column(name = "settled_at") @Nullable Instant settledAt,
    @Column @Nullable String cause) {

  static WithdrawalStatePart of(Withdrawal withdrawal) {
    var decision = withdrawal.decision();
    return new WithdrawalStatePart(
        withdrawal.stage().key(),
        decision.map(one -> one.by().value()).orElse(null),
        decision.map(Decision::reason).orElse(null),
        decision.map(Decision::at).orElse(null),
        settledAt(withdrawal.state()),
        withdrawal.state() instanceof Returned returned ? returned.cause() : null);
  }

  private static @Nullable Instant settledAt(WithdrawalState state) {
    return switch (state) {
      case Paid s -> s.at();
      case Returned s -> s.at();
      case Requested _, Approved _, Rejected _ -> null;
    };
  }

  WithdrawalState toState() {
    return switch (WithdrawalStage.valueOf(stage.toUpperCase(Locale.ROOT))) {
      case REQUESTED -> new Requested();
      case APPROVED -> new Approved(decision());
      case REJECTED -> new Rejected(decision());
      case PAID -> new Paid(decision(), kept(settledAt));
      case RETURNED -> new Returned(decision(), kept(settledAt), kept(cause));
    };
  }

  private Decision decision() {
    return new Decision(new PersonId(kept(decidedBy)), kept(decisionReason), kept(decidedAt));
  }

  /** What the table's checks promise to be there in this stage. */
  private static <T> T kept(@Nullable T column) {
    return Objects.requireNonNull(column);
  }
}
