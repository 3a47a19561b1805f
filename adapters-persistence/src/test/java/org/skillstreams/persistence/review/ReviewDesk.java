package org.skillstreams.persistence.review;

import java.util.Set;
import java.util.UUID;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.job.CloseJob;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.application.job.JobMoves;
import org.skillstreams.application.job.JobTrack;
import org.skillstreams.application.job.LaneEffects;
import org.skillstreams.application.review.HideReview;
import org.skillstreams.application.review.ModeratedReviews;
import org.skillstreams.application.review.ProviderRatings;
import org.skillstreams.application.review.PublishReviews;
import org.skillstreams.application.review.ReviewTrack;
import org.skillstreams.application.review.WriteReview;
import org.skillstreams.application.routing.ProviderLanes;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobStage;
import org.skillstreams.domain.review.Hiding;
import org.skillstreams.domain.review.Rating;
import org.skillstreams.domain.review.ReviewId;
import org.skillstreams.domain.routing.ServiceProfile;
import org.skillstreams.domain.shared.GeoPoint;
import org.skillstreams.domain.shared.Zip;
import org.skillstreams.persistence.audit.JpaAuditLog;
import org.skillstreams.persistence.job.JpaJobs;
import org.skillstreams.persistence.ledger.JpaLedger;
import org.skillstreams.persistence.routing.JpaRoutedProviders;
import org.skillstreams.persistence.routing.JpaWeightVersions;
import org.skillstreams.persistence.shared.JpaClock;
import org.skillstreams.persistence.shared.JpaEvents;
import org.skillstreams.persistence.shared.TestDatabase;
import org.skillstreams.persistence.shared.TestPeople;

/** The use cases of reviews on PostgreSQL, each call a transaction of its own. */
final class ReviewDesk {

  private final TestDatabase database;
  private final TestPeople people;
  private final JpaJobs jobs;
  private final JpaReviews reviews;
  private final JpaRoutedProviders providers;
  private final ProviderLanes lanes;
  private final WriteReview write;
  private final HideReview hide;

  ReviewDesk(TestDatabase database) {
    this.database = database;
    people = new TestPeople(database);
    var em = database.entityManager();
    Ids ids = UUID::randomUUID;
    var clock = new JpaClock(em);
    var audit = new JpaAuditLog(em, ids);
    var events = new JpaEvents(em, ids);
    jobs = new JpaJobs(em);
    reviews = new JpaReviews(em);
    providers = new JpaRoutedProviders(em, new JpaWeightVersions(em));
    lanes = new ProviderLanes(providers, clock);
    var ratings = new ProviderRatings(reviews, lanes);
    var publish = new PublishReviews(reviews, ratings, events);
    var track = new ReviewTrack(audit, events);
    var moves =
        new JobMoves(
            jobs,
            new JpaLedger(em, ids),
            new LaneEffects(lanes),
            new JobTrack(audit, events),
            clock);
    var close = new CloseJob(moves, publish, clock);
    write = new WriteReview(jobs, reviews, publish, close, track, ids, clock);
    hide = new HideReview(new ModeratedReviews(jobs, reviews, ratings), track, clock);
  }

  void joins(PersonId provider, String name) {
    people.add(provider, name, Role.PROVIDER);
    var profile =
        new ServiceProfile(
            provider,
            new Zip("97201"),
            new GeoPoint(45.5, -122.7),
            ServiceProfile.STANDARD_RADIUS_MILES,
            Set.of(ExampleJobs.CLEANING),
            Set.of(),
            10,
            true);
    database.inTransaction(() -> lanes.profileChanged(profile));
  }

  void add(Job job) {
    database.inTransaction(() -> jobs.add(job));
  }

  void write(Job job, Caller by, int stars) {
    database.inTransaction(() ->
        write.handle(new WriteReview.Command(job.id(), by, stars, stars, 5, 5, 5, "As agreed")));
  }

  void hide(ReviewId review, Caller admin, Hiding.Cause cause) {
    database.inTransaction(
        () -> hide.handle(new HideReview.Command(review, admin, cause, "Reported by many")));
  }

  ReviewId reviewBySeeker(Job job) {
    return database.inTransaction(() -> reviews.ofJob(job.id()).getFirst().id());
  }

  JobStage stage(Job job) {
    return database.inTransaction(() -> jobs.find(job.id()).orElseThrow().stage());
  }

  Rating ratingInRouting(PersonId provider) {
    var record = database.inTransaction(() -> providers.find(provider).orElseThrow().record());
    return new Rating(record.ratingSum(), record.ratingCount());
  }

  Rating ratingCounted(PersonId provider) {
    return database.inTransaction(() -> reviews.rating(provider));
  }
}
