package org.skillstreams.persistence.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skillstreams.domain.job.ClaimId;
import org.skillstreams.domain.job.JobStage;
import org.skillstreams.domain.job.JobState;
import org.skillstreams.domain.job.JobState.Agreement;
import org.skillstreams.domain.job.JobState.Cancelled;
import org.skillstreams.domain.job.JobState.Claimed;
import org.skillstreams.domain.job.JobState.Closed;
import org.skillstreams.domain.job.JobState.ClosedUnconfirmed;
import org.skillstreams.domain.job.JobState.Completed;
import org.skillstreams.domain.job.JobState.Confirmed;
import org.skillstreams.domain.job.JobState.Contacted;
import org.skillstreams.domain.job.JobState.ManualFulfillmentRequired;
import org.skillstreams.domain.job.JobState.SentToProviders;
import org.skillstreams.domain.job.JobState.Submitted;
import org.skillstreams.domain.job.QuoteId;

/** The columns of a job that hold its state; check constraints say which stage has which. */
@Embeddable
record StatePart(
    @Column String stage,
    @Column(name = "reached_at") @Nullable Instant reachedAt,
    @Column(name = "closes_at") @Nullable Instant closesAt,
    @Column(name = "offered_until") @Nullable Instant offeredUntil,
    @Column(name = "cancel_reason") @Nullable String cancelReason,
    @Column(name = "agreed_claim_id") @Nullable UUID agreedClaimId,
    @Column(name = "agreed_quote_id") @Nullable UUID agreedQuoteId) {

  static StatePart of(JobState state) {
    return switch (state) {
      case Submitted s -> of(s, s.at(), null);
      case SentToProviders s -> of(s, null, s.closesAt());
      case Claimed s ->
          new StatePart(Words.of(s.stage()), null, null, s.offeredUntil(), null, null, null);
      case Contacted s -> of(s, null, s.closesAt());
      case ManualFulfillmentRequired s -> of(s, s.since(), null);
      case Confirmed s -> of(s, s.at(), s.completesAt());
      case Completed s -> of(s, s.at(), s.reviewsCloseAt());
      case Closed s -> of(s, s.at(), null);
      case ClosedUnconfirmed s -> of(s, s.at(), null);
      case Cancelled s ->
          new StatePart(Words.of(s.stage()), s.at(), null, null, s.reason(), null, null);
    };
  }

  private static StatePart of(
      JobState state, @Nullable Instant reachedAt, @Nullable Instant closesAt) {
    var agreed = state.agreed();
    return new StatePart(
        Words.of(state.stage()),
        reachedAt,
        closesAt,
        null,
        null,
        agreed.map(a -> a.claim().value()).orElse(null),
        agreed.map(a -> a.quote().value()).orElse(null));
  }

  JobState toState() {
    return switch (Words.read(JobStage.class, stage)) {
      case SUBMITTED -> new Submitted(stored(reachedAt));
      case SENT_TO_PROVIDERS -> new SentToProviders(stored(closesAt));
      case CLAIMED -> new Claimed(stored(offeredUntil));
      case CONTACTED -> new Contacted(stored(closesAt));
      case MANUAL_FULFILLMENT_REQUIRED -> new ManualFulfillmentRequired(stored(reachedAt));
      case CONFIRMED -> new Confirmed(agreement(), stored(reachedAt), stored(closesAt));
      case COMPLETED -> new Completed(agreement(), stored(reachedAt), stored(closesAt));
      case CLOSED -> new Closed(agreement(), stored(reachedAt));
      case CLOSED_UNCONFIRMED -> new ClosedUnconfirmed(stored(reachedAt));
      case CANCELLED -> new Cancelled(stored(reachedAt), stored(cancelReason));
    };
  }

  private Agreement agreement() {
    return new Agreement(new ClaimId(stored(agreedClaimId)), new QuoteId(stored(agreedQuoteId)));
  }

  private <T> T stored(@Nullable T column) {
    return Objects.requireNonNull(column, stage);
  }
}
