package org.skillstreams.domain.job;

import java.time.Instant;
import java.util.Optional;

/** What is true of a job in each stage, and nothing that is not. */
public sealed interface JobState {

  /** Waits to be routed, which happens at once; the sweep does it if a crash came between. */
  record Submitted(Instant at) implements JobState {}

  /** Offered to providers, who may claim until {@code closesAt}. */
  record SentToProviders(Instant closesAt) implements JobState {}

  /**
   * At least one open claim, nobody has made contact yet; each claim carries its own deadline. Were
   * all of them undone, the lead would be on offer until {@code offeredUntil} as before.
   */
  record Claimed(Instant offeredUntil) implements JobState {}

  /** At least one claiming provider made contact; unconfirmed by {@code closesAt} it closes. */
  record Contacted(Instant closesAt) implements JobState {}

  /** Nobody was found or nobody claimed: an operator decides. */
  record ManualFulfillmentRequired(Instant since) implements JobState {}

  record Confirmed(Agreement agreement, Instant at, Instant completesAt) implements JobState {}

  record Completed(Agreement agreement, Instant at, Instant reviewsCloseAt) implements JobState {}

  record Closed(Agreement agreement, Instant at) implements JobState {}

  record ClosedUnconfirmed(Instant at) implements JobState {}

  record Cancelled(Instant at, String reason) implements JobState {}

  /** The claim and the quote that the seeker chose. */
  record Agreement(ClaimId claim, QuoteId quote) {}

  default JobStage stage() {
    return switch (this) {
      case Submitted _ -> JobStage.SUBMITTED;
      case SentToProviders _ -> JobStage.SENT_TO_PROVIDERS;
      case Claimed _ -> JobStage.CLAIMED;
      case Contacted _ -> JobStage.CONTACTED;
      case ManualFulfillmentRequired _ -> JobStage.MANUAL_FULFILLMENT_REQUIRED;
      case Confirmed _ -> JobStage.CONFIRMED;
      case Completed _ -> JobStage.COMPLETED;
      case Closed _ -> JobStage.CLOSED;
      case ClosedUnconfirmed _ -> JobStage.CLOSED_UNCONFIRMED;
      case Cancelled _ -> JobStage.CANCELLED;
    };
  }

  /** When time itself makes the next move; the claims of a job may fall due before. */
  default Optional<Instant> deadline() {
    return switch (this) {
      case Submitted s -> Optional.of(s.at());
      case SentToProviders s -> Optional.of(s.closesAt());
      case Contacted c -> Optional.of(c.closesAt());
      case Confirmed c -> Optional.of(c.completesAt());
      case Completed c -> Optional.of(c.reviewsCloseAt());
      case Claimed _, ManualFulfillmentRequired _, Closed _, ClosedUnconfirmed _, Cancelled _ ->
          Optional.empty();
    };
  }

  /** What was agreed, from the confirmation on. */
  default Optional<Agreement> agreed() {
    return switch (this) {
      case Confirmed c -> Optional.of(c.agreement());
      case Completed c -> Optional.of(c.agreement());
      case Closed c -> Optional.of(c.agreement());
      case Submitted _, SentToProviders _, Claimed _, Contacted _ -> Optional.empty();
      case ManualFulfillmentRequired _, ClosedUnconfirmed _, Cancelled _ -> Optional.empty();
    };
  }
}
