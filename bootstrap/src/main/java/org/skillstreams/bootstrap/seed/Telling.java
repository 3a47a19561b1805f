package org.skillstreams.bootstrap.seed;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.job.AutoCloseJob;
import org.skillstreams.application.job.CancelJob;
import org.skillstreams.application.job.ClaimJob;
import org.skillstreams.application.job.CompleteJob;
import org.skillstreams.application.job.ConfirmQuote;
import org.skillstreams.application.job.ContactSeeker;
import org.skillstreams.application.job.ContactWay;
import org.skillstreams.application.job.ExpireRouting;
import org.skillstreams.application.job.FileReport;
import org.skillstreams.application.job.JobInput;
import org.skillstreams.application.job.Jobs;
import org.skillstreams.application.job.Mover;
import org.skillstreams.application.job.QuotePrice;
import org.skillstreams.application.job.RefundStaleClaim;
import org.skillstreams.application.job.SubmitJob;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.job.Contact;
import org.skillstreams.domain.job.Invitation;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.Report;
import org.skillstreams.domain.job.Timing;
import org.skillstreams.domain.shared.Actor;

/** Tells what happened to one job, by the use cases that real people would have used. */
final class Telling {

  private final Workshop workshop;
  private final Person seeker;
  private final JobId job;

  private Telling(Workshop workshop, Person seeker, JobId job) {
    this.workshop = workshop;
    this.seeker = seeker;
    this.job = job;
  }

  /** Somebody asks for work, so long before the present. */
  static Telling of(
      Workshop workshop, Duration ago, Person seeker, Wish wish, City city, String zip) {
    workshop.clock().goBack(ago);
    var contact =
        new Contact(
            seeker.name(),
            "(%s) 555-01%02d".formatted(city.area(), Math.floorMod(seeker.name().hashCode(), 100)),
            seeker.email().value(),
            Contact.Way.PHONE);
    var input =
        new JobInput(
            wish.category(),
            wish.answers(),
            zip,
            Optional.of("Corner of " + Streets.of(zip + seeker.name())),
            wish.words(),
            new JobInput.WantedAt(Timing.Kind.WITHIN_A_WEEK, Optional.empty()),
            Optional.of(new JobInput.Span(wish.minCents(), wish.maxCents())),
            contact);
    var job = workshop.get(SubmitJob.class).handle(seeker.id(), input);
    return new Telling(workshop, seeker, job).written();
  }

  Telling after(Duration time) {
    workshop.clock().passes(time);
    return this;
  }

  /** Those who were asked, best first. */
  List<PersonId> invited() {
    return job().invitations().stream().map(Invitation::provider).toList();
  }

  Telling claim(PersonId provider) {
    workshop.get(ClaimJob.class).handle(job, provider, job().pricing().credits());
    return written();
  }

  Telling call(PersonId provider) {
    workshop.get(ContactSeeker.class).handle(job, provider, ContactWay.CALLED);
    return written();
  }

  Telling quote(PersonId provider, long min, long max, String note) {
    workshop.get(QuotePrice.class).handle(job, provider, min, max, note);
    return written();
  }

  Telling confirm(PersonId provider) {
    var quote = job().claims().openOf(provider).flatMap(claim -> claim.openQuote()).orElseThrow();
    workshop.get(ConfirmQuote.class).handle(job, seeker.id(), quote.id());
    return written();
  }

  Telling complete() {
    var by = Mover.of(Actor.SEEKER, seeker.id());
    workshop.get(CompleteJob.class).handle(job, by, Optional.empty());
    return written();
  }

  /** The provider reviews the seeker. */
  Telling review(PersonId provider, Verdict verdict) {
    workshop.review(job, new Caller(provider, Role.PROVIDER), verdict);
    return written();
  }

  Telling reviewBySeeker(Verdict verdict) {
    workshop.review(job, new Caller(seeker.id(), Role.SEEKER), verdict);
    return written();
  }

  Telling cancel(String reason) {
    workshop.get(CancelJob.class).handle(job, Mover.of(Actor.SEEKER, seeker.id()), reason);
    return written();
  }

  Telling report(PersonId by, Report.Kind kind, Report.Cause cause, String text) {
    workshop.get(FileReport.class).handle(new FileReport.Command(job, by, kind, cause, text));
    return written();
  }

  Telling routingExpires() {
    workshop.get(ExpireRouting.class).handle(job);
    return written();
  }

  Telling staleClaimIsRefunded() {
    workshop.get(RefundStaleClaim.class).handle(job);
    return written();
  }

  Telling closesUnconfirmed() {
    workshop.get(AutoCloseJob.class).handle(job);
    return written();
  }

  /** Each move begins with what is stored, as it would on a server. */
  private Telling written() {
    workshop.flush();
    return this;
  }

  private Job job() {
    return workshop.get(Jobs.class).find(job).orElseThrow();
  }

  @Override
  public String toString() {
    return job().stage().name().toLowerCase(Locale.ROOT) + " " + job;
  }
}
