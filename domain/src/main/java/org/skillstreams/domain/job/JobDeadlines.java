package org.skillstreams.domain.job;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.domain.shared.Window;

/**
 * What time does to a job: when the next move is due, which one it is, and the moves themselves.
 */
public final class JobDeadlines {

  private JobDeadlines() {}

  /**
   * When time makes the next move, if ever: the state's deadline or that of the first claim without
   * contact.
   */
  public static Optional<Instant> dueAt(Job job) {
    return Stream.concat(job.state().deadline().stream(), lapse(job).stream())
        .min(Instant::compareTo);
  }

  private static Optional<Instant> lapse(Job job) {
    return switch (job.state()) {
      case Claimed _, Contacted _ -> job.claims().firstContactBy();
      case Submitted _, SentToProviders _, ManualFulfillmentRequired _, Confirmed _ ->
          Optional.empty();
      case Completed _, Closed _, ClosedUnconfirmed _, Cancelled _ -> Optional.empty();
    };
  }

  /** The move that is due now. */
  public static Optional<JobMove> dueMove(Job job, Instant now) {
    return dueAt(job).filter(at -> !at.isAfter(now)).flatMap(_ -> pending(job, now));
  }

  private static Optional<JobMove> pending(Job job, Instant now) {
    return switch (job.state()) {
      case Submitted _ -> Optional.of(JobMove.ROUTE);
      case SentToProviders _ -> Optional.of(JobMove.EXPIRE_ROUTING);
      case Claimed _ -> Optional.of(JobMove.REFUND_STALE_CLAIM);
      case Contacted c when !c.closesAt().isAfter(now) -> Optional.of(JobMove.AUTO_CLOSE);
      case Contacted _ -> Optional.of(JobMove.REFUND_STALE_CLAIM);
      case Confirmed _ -> Optional.of(JobMove.AUTO_COMPLETE);
      case Completed _ -> Optional.of(JobMove.CLOSE);
      case ManualFulfillmentRequired _, Closed _, ClosedUnconfirmed _, Cancelled _ ->
          Optional.empty();
    };
  }

  /** Nobody claimed in time: an operator takes over. */
  public static Job expireRouting(Job job, Instant now) {
    return switch (job.state()) {
      case SentToProviders s when !s.closesAt().isAfter(now) ->
          job.with(job.invitations(), job.claims(), new ManualFulfillmentRequired(now));
      case SentToProviders _, Submitted _, Claimed _, Contacted _, ManualFulfillmentRequired _ ->
          throw notDue();
      case Confirmed _, Completed _, Closed _, ClosedUnconfirmed _, Cancelled _ -> throw notDue();
    };
  }

  /**
   * Claims past their window without contact end and get their credits back; their providers are
   * not asked again. The job goes on with the other claim, or back to {@code SENT_TO_PROVIDERS},
   * where it has to be routed anew.
   */
  public static Job refundStaleClaims(Job job, Instant now, JobPolicy policy) {
    return switch (job.state()) {
      case Claimed c when job.claims().anyStale(now) -> released(job, now, policy, c);
      case Contacted c when job.claims().anyStale(now) -> released(job, now, policy, c);
      case Claimed _, Contacted _, Submitted _, SentToProviders _, ManualFulfillmentRequired _ ->
          throw notDue();
      case Confirmed _, Completed _, Closed _, ClosedUnconfirmed _, Cancelled _ -> throw notDue();
    };
  }

  private static Job released(Job job, Instant now, JobPolicy policy, JobState current) {
    var lapsed =
        job.claims()
            .open()
            .filter(c -> c.stale(now))
            .map(Claim::provider)
            .collect(Collectors.toUnmodifiableSet());
    var asked =
        job.invitations().stream()
            .map(i -> lapsed.contains(i.provider()) ? i.withdrawn() : i)
            .toList();
    var left =
        job.claims()
            .mapOpen(c ->
                c.stale(now)
                    ? c.ended(Claim.Outcome.RELEASED).refunded(now, Refund.Cause.NO_CONTACT)
                    : c);
    boolean anyOpen = left.open().findAny().isPresent();
    return job.with(
        asked, left, anyOpen ? current : new SentToProviders(policy.end(Window.ROUTING, now)));
  }

  /** The seeker never confirmed: the job ends and every open claim gets its credits back. */
  public static Job autoClose(Job job, Instant now) {
    return switch (job.state()) {
      case Contacted c when !c.closesAt().isAfter(now) ->
          job.with(
              job.invitations(),
              job.allReturned(now, Refund.Cause.UNCONFIRMED),
              new ClosedUnconfirmed(now));
      case Contacted _, Submitted _, SentToProviders _, Claimed _, ManualFulfillmentRequired _ ->
          throw notDue();
      case Confirmed _, Completed _, Closed _, ClosedUnconfirmed _, Cancelled _ -> throw notDue();
    };
  }

  /** Nobody said that the work was done; after the window it counts as done. */
  public static Job autoComplete(Job job, Instant now, JobPolicy policy) {
    return switch (job.state()) {
      case Confirmed c when !c.completesAt().isAfter(now) -> job.complete(now, policy);
      case Confirmed _, Submitted _, SentToProviders _, Claimed _, Contacted _ -> throw notDue();
      case ManualFulfillmentRequired _, Completed _, Closed _, ClosedUnconfirmed _, Cancelled _ ->
          throw notDue();
    };
  }

  /**
   * Reviews are published when the window is over, or as soon as both sides have written theirs.
   */
  public static Job close(Job job, boolean bothReviewed, Instant now) {
    return switch (job.state()) {
      case Completed c when bothReviewed || !c.reviewsCloseAt().isAfter(now) ->
          job.with(job.invitations(), job.claims(), new Closed(c.agreement(), now));
      case Completed _, Submitted _, SentToProviders _, Claimed _, Contacted _ -> throw notDue();
      case ManualFulfillmentRequired _, Confirmed _, Closed _, ClosedUnconfirmed _, Cancelled _ ->
          throw notDue();
    };
  }

  private static Refusal notDue() {
    return new Refusal(JobRefusal.NOT_DUE);
  }
}
