package org.skillstreams.persistence.job;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.catalog.InMemorySettings;
import org.skillstreams.application.job.CancelJob;
import org.skillstreams.application.job.ClaimJob;
import org.skillstreams.application.job.ClaimLimits;
import org.skillstreams.application.job.ContactSeeker;
import org.skillstreams.application.job.ContactWay;
import org.skillstreams.application.job.DecideReport;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.application.job.ExpireRouting;
import org.skillstreams.application.job.FileReport;
import org.skillstreams.application.job.JobMoves;
import org.skillstreams.application.job.JobPhotos;
import org.skillstreams.application.job.JobPolicies;
import org.skillstreams.application.job.JobRequests;
import org.skillstreams.application.job.JobTrack;
import org.skillstreams.application.job.LaneEffects;
import org.skillstreams.application.job.Mover;
import org.skillstreams.application.job.ReadSpending;
import org.skillstreams.application.job.RefundStaleClaim;
import org.skillstreams.application.job.RevealContact;
import org.skillstreams.application.job.RouteJob;
import org.skillstreams.application.job.SeeClaims;
import org.skillstreams.application.job.SetDailyCap;
import org.skillstreams.application.job.SpendingView;
import org.skillstreams.application.job.SubmitJob;
import org.skillstreams.application.job.UndoClaim;
import org.skillstreams.application.routing.ProviderLanes;
import org.skillstreams.application.routing.Router;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.catalog.Setting;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.Report;
import org.skillstreams.domain.job.ReportId;
import org.skillstreams.domain.ledger.BusinessKey;
import org.skillstreams.domain.shared.Actor;
import org.skillstreams.persistence.audit.JpaAuditLog;
import org.skillstreams.persistence.ledger.JpaLedger;
import org.skillstreams.persistence.ledger.JpaLedgerProver;
import org.skillstreams.persistence.routing.JpaCandidates;
import org.skillstreams.persistence.routing.JpaDecisions;
import org.skillstreams.persistence.routing.JpaRoutedProviders;
import org.skillstreams.persistence.routing.JpaWeightVersions;
import org.skillstreams.persistence.shared.JpaClock;
import org.skillstreams.persistence.shared.JpaEvents;
import org.skillstreams.persistence.shared.TestDatabase;

/**
 * The use cases of jobs on PostgreSQL, each call a transaction of its own. Only the catalog is in
 * memory.
 */
final class JobDesk {

  static final int DAILY_CAP = 5;

  private final JpaJobs jobs;
  private final JpaClock clock;
  private final ClaimJob claim;
  private final UndoClaim undo;
  private final RevealContact reveal;
  private final SeeClaims see;
  private final SetDailyCap setCap;
  private final ReadSpending spending;
  private final ContactSeeker contact;
  private final CancelJob cancel;
  private final ExpireRouting expire;
  private final RefundStaleClaim refundStale;
  private final SubmitJob submit;
  private final FileReport file;
  private final DecideReport decide;

  private final TestDatabase database;
  private final JpaLedger ledger;
  private final JpaLedgerProver prover;
  private final JobWorld world;

  JobDesk(TestDatabase database) {
    this.database = database;
    this.world = new JobWorld(database);
    var em = database.entityManager();
    Ids ids = UUID::randomUUID;
    clock = new JpaClock(em);
    jobs = new JpaJobs(em);
    var reports = new JpaReports(em);
    ledger = new JpaLedger(em, ids);
    prover = new JpaLedgerProver(em, clock);
    var weights = new JpaWeightVersions(em);
    var lanes = new ProviderLanes(new JpaRoutedProviders(em, weights), clock);
    var audit = new JpaAuditLog(em, ids);
    var track = new JobTrack(audit, new JpaEvents(em, ids));
    var moves = new JobMoves(jobs, ledger, new LaneEffects(lanes), track, clock);
    var settings = new InMemorySettings().with(Setting.SEEKER_DAILY_CAP, DAILY_CAP);
    var policies = new JobPolicies(settings);
    var caps = new JpaDailyCaps(em);
    var limits = new ClaimLimits(caps, new JpaProviderClaims(em), policies, settings);
    var areas = JobCatalog.areas();
    var router = new Router(new JpaCandidates(em), weights, new JpaDecisions(em), ids);
    var route = new RouteJob(moves, policies, router, areas, clock);
    claim = new ClaimJob(moves, limits, ledger, ids, clock);
    undo = new UndoClaim(moves, clock);
    reveal = new RevealContact(moves, audit, clock);
    see = new SeeClaims(moves, clock);
    setCap = new SetDailyCap(caps, limits, ledger, audit, clock);
    spending = new ReadSpending(limits, clock);
    contact = new ContactSeeker(moves, policies, clock);
    cancel = new CancelJob(moves, clock);
    expire = new ExpireRouting(moves, clock);
    refundStale = new RefundStaleClaim(moves, policies, route, clock);
    file = new FileReport(moves, reports, ids, clock);
    decide = new DecideReport(jobs, reports, moves, audit, clock);
    var requests = new JobRequests(JobCatalog.categories(), JobCatalog.forms(), areas);
    var tiers = JobCatalog.tiers();
    var photos = new JobPhotos(new JpaPhotos(em));
    submit = new SubmitJob(jobs, requests, tiers, settings, photos, moves, route, ids, clock);
  }

  /** Somebody with ten credits whom routing knows. */
  PersonId provider() {
    var id = world.provider("Somebody");
    database.inTransaction(() ->
        ledger.post(ledger.credits(id).grant(10, BusinessKey.of("test-grant", id), "Welcome")));
    return id;
  }

  /** A lead that all of them were asked for. */
  Job sentTo(Collection<PersonId> providers, Instant submittedAt) {
    var seeker = ExampleJobs.person();
    var job =
        new ExampleJobs(seeker, seeker, seeker, submittedAt)
            .submitted()
            .route(List.copyOf(providers), submittedAt, ExampleJobs.POLICY);
    database.inTransaction(() -> jobs.add(job));
    return job;
  }

  Integer claims(Job job, PersonId provider) {
    return database.inTransaction(() -> {
      claim.handle(job.id(), provider, ExampleJobs.PRICE);
      return 1;
    });
  }

  Integer undoes(Job job, PersonId provider) {
    return database.inTransaction(() -> {
      undo.handle(job.id(), provider);
      return 1;
    });
  }

  Integer reveals(Job job, PersonId provider) {
    return database.inTransaction(() -> {
      reveal.handle(job.id(), provider);
      return 1;
    });
  }

  /** The seeker has the request open. */
  Integer sees(Job job) {
    return database.inTransaction(() -> {
      see.handle(job.id(), job.seeker());
      return 1;
    });
  }

  /** The provider sets a cap, or drops it; answers what is left of it. */
  SpendingView caps(PersonId provider, Optional<Integer> credits) {
    return database.inTransaction(
        () -> setCap.handle(provider, credits, spending.handle(provider).version()));
  }

  SpendingView spending(PersonId provider) {
    return database.inTransaction(() -> spending.handle(provider));
  }

  Integer contacts(Job job, PersonId provider) {
    return database.inTransaction(() -> {
      contact.handle(job.id(), provider, ContactWay.CALLED);
      return 1;
    });
  }

  Integer cancels(Job job) {
    return database.inTransaction(() -> {
      cancel.handle(job.id(), Mover.of(Actor.SEEKER, job.seeker()), "Never mind.");
      return 1;
    });
  }

  Integer expires(Job job) {
    return database.inTransaction(() -> {
      expire.handle(job.id());
      return 1;
    });
  }

  Integer refundsStale(Job job) {
    return database.inTransaction(() -> {
      refundStale.handle(job.id());
      return 1;
    });
  }

  /** The provider asks for the credits of the only claim back. */
  ReportId reports(Job job, PersonId provider) {
    return database.inTransaction(() ->
        file.handle(
            new FileReport.Command(
                job.id(), provider, Report.Kind.REFUND, Report.Cause.UNREACHABLE, "")));
  }

  Integer upholds(ReportId report, PersonId admin) {
    return database.inTransaction(() -> {
      decide.handle(new DecideReport.Command(report, admin, true, "Known."));
      return 1;
    });
  }

  JobId submits(PersonId seeker) {
    return database.inTransaction(() -> submit.handle(seeker, JobCatalog.input()));
  }

  Job read(JobId job) {
    return database.inTransaction(() -> jobs.find(job)).orElseThrow();
  }

  long balance(PersonId provider) {
    return database.inTransaction(() -> ledger.credits(provider).balance());
  }

  boolean ledgerHolds() {
    return database.inTransaction(prover::prove).holds();
  }

  Instant now() {
    return database.inTransaction(clock::instant);
  }
}
