package org.skillstreams.domain.job;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobState.Claimed;
import org.skillstreams.domain.job.JobState.Contacted;
import org.skillstreams.domain.job.JobState.SentToProviders;
import org.skillstreams.domain.shared.Actor;
import org.skillstreams.domain.shared.Refusal;

/**
 * Which moves somebody may make on a job right now; the client draws its buttons from this and
 * knows no lifecycle.
 */
public final class JobRights {

  private JobRights() {}

  /** Every move that would be accepted from this person now. */
  public static Set<JobMove> moves(
      Job job, Actor actor, PersonId person, Instant now, JobPolicy policy) {
    return Arrays.stream(JobMove.values())
        .filter(m -> m.allows(actor, job.stage()))
        .filter(m -> takesPart(job, actor, person))
        .filter(m -> possible(m, job, actor, person, now, policy))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Refuses whoever may not make this move at all: as not found for those who have no part in the
   * job, as not theirs for those whose side does not make it. The stage is for the job to judge.
   */
  public static void require(Job job, JobMove move, Actor actor, Optional<PersonId> person) {
    if (person.isPresent() && !takesPart(job, actor, person.get())) {
      throw new Refusal(JobRefusal.NO_SUCH_JOB);
    }
    boolean onBehalf = move.onBehalf() && actor == Actor.ADMIN;
    boolean loser =
        actor == Actor.PROVIDER && move == JobMove.COMPLETE && !job.winner().equals(person);
    if (loser || (!move.by().contains(actor) && !onBehalf)) {
      throw new Refusal(JobRefusal.NOT_YOURS);
    }
  }

  /** Whether the job is this person's business at all. */
  public static boolean takesPart(Job job, Actor actor, PersonId person) {
    return switch (actor) {
      case SEEKER -> job.seeker().equals(person);
      case PROVIDER -> job.concerns(person);
      case ADMIN, SYSTEM -> true;
    };
  }

  private static boolean possible(
      JobMove move, Job job, Actor actor, PersonId person, Instant now, JobPolicy policy) {
    return switch (move) {
      case CLAIM -> mayClaim(job, person, now, policy);
      case UNDO_CLAIM ->
          job.claims().openOf(person).filter(claim -> claim.undoable(now)).isPresent();
      case CONTACT -> workable(job, person, now).filter(c -> !c.contacted()).isPresent();
      case QUOTE ->
          workable(job, person, now).filter(c -> c.quotes().size() < Claim.MOST_QUOTES).isPresent();
      case REJECT_QUOTE, CONFIRM ->
          inTime(job, now) && job.claims().open().anyMatch(c -> c.openQuote().isPresent());
      case COMPLETE -> actor != Actor.PROVIDER || job.winner().filter(person::equals).isPresent();
      case REPORT_SPAM, REQUEST_REFUND ->
          job.claims().of(person).filter(Predicate.not(c -> c.refund().isPresent())).isPresent();
      case AUTO_COMPLETE, CLOSE, EXPIRE_ROUTING, AUTO_CLOSE -> over(job, now);
      case REFUND_STALE_CLAIM -> job.claims().anyStale(now);
      case RELEASE_CLAIM -> Refunds.pending(job);
      case SUBMIT, ROUTE, ASSIGN, CANCEL -> true;
    };
  }

  private static boolean mayClaim(Job job, PersonId person, Instant now, JobPolicy policy) {
    return job.invites(person)
        && job.claims().openOf(person).isEmpty()
        && job.claims().open().count() < policy.claimsPerJob()
        && inTime(job, now);
  }

  private static Optional<Claim> workable(Job job, PersonId person, Instant now) {
    return job.claims().openOf(person).filter(c -> !c.stale(now) && inTime(job, now));
  }

  private static boolean over(Job job, Instant now) {
    return job.state().deadline().filter(at -> !at.isAfter(now)).isPresent();
  }

  private static boolean inTime(Job job, Instant now) {
    return switch (job.state()) {
      case SentToProviders s -> now.isBefore(s.closesAt());
      case Contacted c -> now.isBefore(c.closesAt());
      case Claimed _ -> true;
      case JobState.Submitted _, JobState.ManualFulfillmentRequired _, JobState.Confirmed _ ->
          false;
      case JobState.Completed _,
          JobState.Closed _,
          JobState.ClosedUnconfirmed _,
          JobState.Cancelled _ ->
          false;
    };
  }
}
