package org.skillstreams.persistence.job;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.job.AppealRuling;
import org.skillstreams.application.job.ContactWay;
import org.skillstreams.application.job.DecideReport;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.application.job.FileReport;
import org.skillstreams.application.job.Mover;
import org.skillstreams.application.job.SpendingView;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.Report;
import org.skillstreams.domain.job.ReportId;
import org.skillstreams.domain.ledger.BusinessKey;
import org.skillstreams.domain.shared.Actor;
import org.skillstreams.persistence.shared.TestDatabase;

/**
 * The use cases of jobs on PostgreSQL, each call a transaction of its own. Only the catalog is in
 * memory.
 */
final class JobDesk {

  static final int DAILY_CAP = 5;

  private final TestDatabase database;
  private final JobWorld world;
  private final JobKit on;

  JobDesk(TestDatabase database) {
    this.database = database;
    this.world = new JobWorld(database);
    this.on = new JobKit(database.entityManager());
  }

  /** Somebody with ten credits whom routing knows. */
  PersonId provider() {
    var id = world.provider("Somebody");
    database.inTransaction(() ->
        on.ledger.post(
            on.ledger.credits(id).grant(10, BusinessKey.of("test-grant", id), "Welcome")));
    return id;
  }

  /** Gives so many credits more. */
  void grants(PersonId provider, int credits) {
    database.inTransaction(() ->
        on.ledger.post(
            on.ledger
                .credits(provider)
                .grant(credits, BusinessKey.of("test-grant", UUID.randomUUID()), "More")));
  }

  /** A lead that all of them were asked for. */
  Job sentTo(Collection<PersonId> providers, Instant submittedAt) {
    var seeker = ExampleJobs.person();
    var job =
        new ExampleJobs(seeker, seeker, seeker, submittedAt)
            .submitted()
            .route(List.copyOf(providers), submittedAt, ExampleJobs.POLICY);
    database.inTransaction(() -> on.jobs.add(job));
    return job;
  }

  /** The same seeker asks for the same once more. */
  Job again(Job earlier, Collection<PersonId> providers) {
    var now = now();
    var seeker = earlier.seeker();
    var job =
        new ExampleJobs(seeker, seeker, seeker, now)
            .submitted()
            .route(List.copyOf(providers), now, ExampleJobs.POLICY);
    database.inTransaction(() -> on.jobs.add(job));
    return job;
  }

  Integer claims(Job job, PersonId provider) {
    return database.inTransaction(() -> {
      on.claim.handle(job.id(), provider, ExampleJobs.PRICE);
      return 1;
    });
  }

  Integer undoes(Job job, PersonId provider) {
    return database.inTransaction(() -> {
      on.undo.handle(job.id(), provider);
      return 1;
    });
  }

  Integer reveals(Job job, PersonId provider) {
    return database.inTransaction(() -> {
      on.reveal.handle(job.id(), provider);
      return 1;
    });
  }

  /** The seeker has the request open. */
  Integer sees(Job job) {
    return database.inTransaction(() -> {
      on.see.handle(job.id(), job.seeker());
      return 1;
    });
  }

  /** The provider sets a cap, or drops it; answers what is left of it. */
  SpendingView caps(PersonId provider, Optional<Integer> credits) {
    return database.inTransaction(
        () -> on.setCap.handle(provider, credits, on.spending.handle(provider).version()));
  }

  SpendingView spending(PersonId provider) {
    return database.inTransaction(() -> on.spending.handle(provider));
  }

  Integer contacts(Job job, PersonId provider) {
    return database.inTransaction(() -> {
      on.contact.handle(job.id(), provider, ContactWay.CALLED);
      return 1;
    });
  }

  Integer cancels(Job job) {
    return database.inTransaction(() -> {
      on.cancel.handle(job.id(), Mover.of(Actor.SEEKER, job.seeker()), "Never mind.");
      return 1;
    });
  }

  Integer expires(Job job) {
    return database.inTransaction(() -> {
      on.expire.handle(job.id());
      return 1;
    });
  }

  Integer refundsStale(Job job) {
    return database.inTransaction(() -> {
      on.refundStale.handle(job.id());
      return 1;
    });
  }

  /** The provider asks for the credits of the only claim back, for what only a person can judge. */
  ReportId reports(Job job, PersonId provider) {
    return asks(job, provider, Report.Cause.OTHER);
  }

  ReportId asks(Job job, PersonId provider, Report.Cause cause) {
    return database.inTransaction(() ->
        on.file.handle(
            new FileReport.Command(job.id(), provider, Report.Kind.REFUND, cause, "As it is.")));
  }

  Integer appeals(Job job, ReportId report, PersonId provider) {
    return database.inTransaction(() -> {
      on.appeal.handle(new AppealRuling.Command(job.id(), report, provider, "Look again."));
      return 1;
    });
  }

  Report report(ReportId id) {
    return database.inTransaction(() -> on.reports.get(id));
  }

  Integer declines(ReportId report, PersonId admin) {
    return database.inTransaction(() -> {
      on.decide.handle(new DecideReport.Command(report, admin, false, "Looked at it."));
      return 1;
    });
  }

  Integer upholds(ReportId report, PersonId admin) {
    return database.inTransaction(() -> {
      on.decide.handle(new DecideReport.Command(report, admin, true, "Known."));
      return 1;
    });
  }

  JobId submits(PersonId seeker) {
    return database.inTransaction(() -> on.submit.handle(seeker, JobCatalog.input()));
  }

  Job read(JobId job) {
    return database.inTransaction(() -> on.jobs.find(job)).orElseThrow();
  }

  long balance(PersonId provider) {
    return database.inTransaction(() -> on.ledger.credits(provider).balance());
  }

  boolean ledgerHolds() {
    return database.inTransaction(on.prover::prove).holds();
  }

  Instant now() {
    return database.inTransaction(on.clock::instant);
  }
}
