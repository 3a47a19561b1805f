package org.skillstreams.persistence.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Claim;
import org.skillstreams.domain.job.ClaimId;
import org.skillstreams.domain.job.Grace;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.job.JobStage;
import org.skillstreams.domain.job.Quote;
import org.skillstreams.domain.job.Refund;

/**
 * A row of {@code job_claim} but for its job and its id, which are its key.
 *
 * @param active whether it is open, or won and the work still to be done: what a provider's list of
 *     claimed leads is read from
 */
@Embeddable
record ClaimPart(
    @Column(name = "provider_id") UUID providerId,
    @Column int ordinal,
    @Column int price,
    @Column(name = "claimed_at") Instant claimedAt,
    @Column(name = "contact_by") Instant contactBy,
    @Column(name = "undo_by") Instant undoBy,
    @Column(name = "seen_at") @Nullable Instant seenAt,
    @Column(name = "revealed_at") @Nullable Instant revealedAt,
    @Column(name = "in_area") boolean inArea,
    @Column(name = "contacted_at") @Nullable Instant contactedAt,
    @Column String outcome,
    @Column(name = "refunded_at") @Nullable Instant refundedAt,
    @Column(name = "refund_cause") @Nullable String refundCause,
    @Column boolean active) {

  static ClaimPart of(int ordinal, Claim claim, JobStage stage) {
    return new ClaimPart(
        claim.provider().value(),
        ordinal,
        claim.price(),
        claim.claimedAt(),
        claim.contactBy(),
        claim.grace().until(),
        claim.grace().seenAt().orElse(null),
        claim.grace().revealedAt().orElse(null),
        claim.inArea(),
        claim.contactedAt().orElse(null),
        Words.of(claim.outcome()),
        claim.refund().map(Refund::at).orElse(null),
        claim.refund().map(Refund::cause).map(Words::of).orElse(null),
        active(claim, stage));
  }

  private static boolean active(Claim claim, JobStage stage) {
    return switch (claim.outcome()) {
      case OPEN -> true;
      case WON -> JobMove.COMPLETE.from().contains(stage);
      case LOST, RELEASED, ENDED, UNDONE -> false;
    };
  }

  Claim toClaim(UUID id, List<Quote> quotes) {
    return new Claim(
        new ClaimId(id),
        new PersonId(providerId),
        price,
        claimedAt,
        contactBy,
        new Grace(undoBy, Optional.ofNullable(seenAt), Optional.ofNullable(revealedAt)),
        inArea,
        Optional.ofNullable(contactedAt),
        Words.read(Claim.Outcome.class, outcome),
        refund(),
        quotes);
  }

  private Optional<Refund> refund() {
    return refundedAt == null || refundCause == null
        ? Optional.empty()
        : Optional.of(new Refund(refundedAt, Words.read(Refund.Cause.class, refundCause)));
  }
}
