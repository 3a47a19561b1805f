package org.skillstreams.persistence.shared;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.skillstreams.application.job.AutoCloseJob;
import org.skillstreams.application.job.AutoCompleteJob;
import org.skillstreams.application.job.CloseJob;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.application.job.ExpireRouting;
import org.skillstreams.application.job.JobDueWork;
import org.skillstreams.application.job.JobMoves;
import org.skillstreams.application.job.JobPolicies;
import org.skillstreams.application.job.JobTrack;
import org.skillstreams.application.job.LaneEffects;
import org.skillstreams.application.job.PassJobDeadline;
import org.skillstreams.application.job.RefundStaleClaim;
import org.skillstreams.application.job.RouteJob;
import org.skillstreams.application.review.ProviderRatings;
import org.skillstreams.application.review.PublishReviews;
import org.skillstreams.application.routing.ProviderLanes;
import org.skillstreams.application.routing.Router;
import org.skillstreams.application.shared.DeadlineSweep;
import org.skillstreams.application.shared.DueWork;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.application.shared.SweepFailure;
import org.skillstreams.application.shared.SweepFailures;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Claim;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.ledger.BusinessKey;
import org.skillstreams.domain.ledger.Subject;
import org.skillstreams.domain.routing.ServiceProfile;
import org.skillstreams.domain.shared.GeoPoint;
import org.skillstreams.domain.shared.Zip;
import org.skillstreams.persistence.audit.JpaAuditLog;
import org.skillstreams.persistence.catalog.JpaServiceAreas;
import org.skillstreams.persistence.catalog.JpaSettings;
import org.skillstreams.persistence.job.JpaDueJobs;
import org.skillstreams.persistence.job.JpaJobs;
import org.skillstreams.persistence.ledger.JpaLedger;
import org.skillstreams.persistence.review.JpaReviews;
import org.skillstreams.persistence.routing.JpaCandidates;
import org.skillstreams.persistence.routing.JpaDecisions;
import org.skillstreams.persistence.routing.JpaRoutedProviders;
import org.skillstreams.persistence.routing.JpaWeightVersions;

/** The sweep over jobs as the server assembles it, with the server's transactions. */
final class SweptJobs {

  /** Does work in a transaction of its own. */
  interface Transactions {
    <T> T inTransaction(Supplier<T> work);
  }

  private final Transactions transactions;
  private final JpaSweepFailures failures;
  private final JpaJobs jobs;
  private final JpaLedger ledger;
  private final ProviderLanes lanes;
  private final JobDueWork work;

  SweptJobs(EntityManager em, Transactions transactions) {
    this.transactions = transactions;
    failures = new JpaSweepFailures(em);
    Ids ids = UUID::randomUUID;
    var clock = new JpaClock(em);
    var events = new JpaEvents(em, ids);
    var weights = new JpaWeightVersions(em);
    var policies = new JobPolicies(new JpaSettings(em));
    jobs = new JpaJobs(em);
    ledger = new JpaLedger(em, ids);
    lanes = new ProviderLanes(new JpaRoutedProviders(em, weights), clock);
    var moves =
        new JobMoves(
            jobs,
            ledger,
            new LaneEffects(lanes),
            new JobTrack(new JpaAuditLog(em, ids), events),
            clock);
    var router = new Router(new JpaCandidates(em), weights, new JpaDecisions(em), ids);
    var route = new RouteJob(moves, policies, router, new JpaServiceAreas(em), clock);
    var reviews = new JpaReviews(em);
    var publish = new PublishReviews(reviews, new ProviderRatings(reviews, lanes), events);
    work =
        new JobDueWork(
            new JpaDueJobs(em),
            new PassJobDeadline(
                jobs,
                clock,
                route,
                new ExpireRouting(moves, clock),
                new RefundStaleClaim(moves, policies, route, clock),
                new AutoCloseJob(moves, clock),
                new AutoCompleteJob(moves, policies, clock),
                new CloseJob(moves, publish, clock)));
  }

  DeadlineSweep sweep() {
    return new DeadlineSweep(List.of(new Bound()), new BoundFailures());
  }

  /** Adds a job with the credits that its claims cost. */
  void add(Job job) {
    transactions.inTransaction(() -> {
      jobs.add(job);
      job.claims().all().forEach(claim -> pay(job, claim));
      return job;
    });
  }

  private void pay(Job job, Claim claim) {
    var given = BusinessKey.of("grant", claim.id());
    ledger.post(ledger.lockCredits(claim.provider()).grant(claim.price(), given, "To begin with"));
    var spent = BusinessKey.of("claim", claim.id());
    ledger.post(
        ledger.lockCredits(claim.provider()).spend(claim.price(), spent, Subject.of(job.id())));
  }

  /** Makes the provider known to routing, doing nothing that anybody asks for. */
  void joins(PersonId provider) {
    var profile =
        new ServiceProfile(
            provider,
            new Zip("97201"),
            new GeoPoint(45.5, -122.7),
            ServiceProfile.STANDARD_RADIUS_MILES,
            Set.of(ExampleJobs.CLEANING),
            Set.of(),
            10,
            false);
    transactions.inTransaction(() -> {
      lanes.profileChanged(profile);
      return profile;
    });
  }

  /** The work on jobs, each call a transaction. */
  private final class Bound implements DueWork {

    @Override
    public String subject() {
      return work.subject();
    }

    @Override
    public List<Due> due(Optional<Due> after, int limit) {
      return transactions.inTransaction(() -> work.due(after, limit));
    }

    @Override
    public boolean pass(UUID id) {
      return transactions.inTransaction(() -> work.pass(id));
    }
  }

  /** The failures, each call a transaction. */
  private final class BoundFailures implements SweepFailures {

    @Override
    public List<SweepFailure> of(String subject) {
      return transactions.inTransaction(() -> failures.of(subject));
    }

    @Override
    public void record(String subject, UUID id, String error) {
      transactions.inTransaction(() -> {
        failures.record(subject, id, error);
        return id;
      });
    }

    @Override
    public void forget(String subject, UUID id) {
      transactions.inTransaction(() -> {
        failures.forget(subject, id);
        return id;
      });
    }
  }
}
