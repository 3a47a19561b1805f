package org.skillstreams.domain.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.Actor;
import org.skillstreams.domain.shared.Refusal;

/** Somebody tries a move on a job, with the best arguments there are. */
record Attempt(JobMove move, Actor actor, PersonId person, Instant at, JobPolicy policy) {

  private static final QuoteId NO_QUOTE = new QuoteId(JobFixtures.uuid(999));

  /** The job after it, or nothing when it was refused. */
  Optional<Job> on(Job job) {
    try {
      return Optional.of(made(job));
    } catch (Refusal refused) {
      return Optional.empty();
    }
  }

  private Job made(Job job) {
    return switch (move) {
      case SUBMIT -> throw new IllegalArgumentException("a job is submitted once, to begin it");
      case ROUTE -> job.route(found(), at, policy);
      case CLAIM -> JobFixtures.claimed(job, person, at, policy);
      case UNDO_CLAIM -> ClaimGrace.undo(job, person, at);
      case CONTACT -> job.contact(person, at, policy);
      case QUOTE ->
          job.quote(person, newQuote(job), JobFixtures.price(1, 2), "As agreed", at, policy);
      case REJECT_QUOTE -> job.rejectQuote(openQuote(job), at);
      case CONFIRM -> job.confirm(openQuote(job), at, policy);
      case COMPLETE -> job.complete(at, policy);
      case AUTO_COMPLETE -> JobDeadlines.autoComplete(job, at, policy);
      case CLOSE -> JobDeadlines.close(job, false, at);
      case EXPIRE_ROUTING -> JobDeadlines.expireRouting(job, at);
      case REFUND_STALE_CLAIM -> JobDeadlines.refundStaleClaims(job, at, policy);
      case RELEASE_CLAIM -> Refunds.release(job, at);
      case AUTO_CLOSE -> JobDeadlines.autoClose(job, at);
      case ASSIGN -> job.assign(JobFixtures.person(600 + job.invitations().size()), at, policy);
      case CANCEL -> job.cancel("Not needed any more", at);
      case REPORT_SPAM -> upheld(job, job.reportable(person), Report.Kind.SPAM);
      case REQUEST_REFUND -> upheld(job, job.reportable(person), Report.Kind.REFUND);
    };
  }

  /** Whom routing finds: this person, or nobody when it is the seeker. */
  private List<PersonId> found() {
    return person.equals(JobFixtures.SEEKER) ? List.of() : List.of(person);
  }

  /** A report leaves the job as it is; to see its refund, an operator upholds it at once. */
  private Job upheld(Job job, Claim about, Report.Kind kind) {
    var report =
        Report.filed(
            new ReportId(JobFixtures.uuid(500)),
            job,
            about,
            kind,
            Report.Cause.UNREACHABLE,
            "",
            at);
    return job.uphold(report::covers, at);
  }

  private static QuoteId newQuote(Job job) {
    long made = job.claims().all().stream().mapToLong(c -> c.quotes().size()).sum();
    return new QuoteId(JobFixtures.uuid(400 + (int) made));
  }

  private static QuoteId openQuote(Job job) {
    return job.claims()
        .open()
        .flatMap(c -> c.openQuote().stream())
        .map(Quote::id)
        .findFirst()
        .or(() -> anyQuote(job))
        .orElse(NO_QUOTE);
  }

  private static Optional<QuoteId> anyQuote(Job job) {
    return job.claims().all().stream().flatMap(c -> c.quotes().stream()).map(Quote::id).findFirst();
  }
}
