package org.skillstreams.application.review;

import java.time.Duration;
import java.util.Set;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.audit.InMemoryAuditLog;
import org.skillstreams.application.job.CloseJob;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.application.job.InMemoryJobs;
import org.skillstreams.application.job.JobMoves;
import org.skillstreams.application.job.JobTrack;
import org.skillstreams.application.job.LaneEffects;
import org.skillstreams.application.ledger.InMemoryLedger;
import org.skillstreams.application.routing.InMemoryRouting;
import org.skillstreams.application.shared.InMemoryEvents;
import org.skillstreams.application.shared.ManualClock;
import org.skillstreams.application.shared.SequentialIds;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobStage;
import org.skillstreams.domain.review.Rating;
import org.skillstreams.domain.routing.ServiceProfile;
import org.skillstreams.domain.shared.GeoPoint;
import org.skillstreams.domain.shared.Zip;

/** Reviews on in-memory adapters: a seeker, and Anna and Ben who work for her. */
final class ReviewWorld {

  static final Caller ADMIN = new Caller(ExampleJobs.person(), Role.ADMIN);

  final ExampleJobs examples = ExampleJobs.ofStrangers();
  final Caller seeker = new Caller(examples.seeker(), Role.SEEKER);
  final Caller anna = new Caller(examples.anna(), Role.PROVIDER);
  final Caller ben = new Caller(examples.ben(), Role.PROVIDER);
  final InMemoryReviews reviews = new InMemoryReviews();
  final InMemoryJobs jobs = new InMemoryJobs();
  final InMemoryEvents events = new InMemoryEvents();
  final InMemoryAuditLog audit = new InMemoryAuditLog();
  final ManualClock clock = new ManualClock(ExampleJobs.NOON);
  final WriteReview write;
  final CloseJob close;
  final HideReview hide;
  final RestoreReview restore;

  private final InMemoryRouting routing;

  ReviewWorld() {
    var ids = new SequentialIds();
    routing = InMemoryRouting.start(clock, ids);
    var lanes = routing.lanes();
    var ratings = new ProviderRatings(reviews, lanes);
    var publish = new PublishReviews(reviews, ratings, events);
    var track = new ReviewTrack(audit, events);
    var moves =
        new JobMoves(
            jobs,
            new InMemoryLedger(clock, ids),
            new LaneEffects(lanes),
            new JobTrack(audit, events),
            clock);
    var moderated = new ModeratedReviews(jobs, reviews, ratings);
    close = new CloseJob(moves, publish, clock);
    write = new WriteReview(jobs, reviews, publish, close, track, ids, clock);
    hide = new HideReview(moderated, track, clock);
    restore = new RestoreReview(moderated, track, clock);
    lanes.profileChanged(profile(examples.anna()));
    lanes.profileChanged(profile(examples.ben()));
    clock.advance(Duration.ofDays(1));
  }

  /** A stored job in this stage; done by Anna where it is done. */
  Job job(JobStage stage) {
    var job = examples.in(stage);
    jobs.add(job);
    return job;
  }

  void write(Job job, Caller by, int stars) {
    write.handle(new WriteReview.Command(job.id(), by, stars, 5, 4, 3, 2, "On time"));
  }

  JobStage stage(Job job) {
    return jobs.find(job.id()).orElseThrow().stage();
  }

  /** What routing knows of Anna's rating. */
  Rating annasRating() {
    var record = routing.providers().find(examples.anna()).orElseThrow().record();
    return new Rating(record.ratingSum(), record.ratingCount());
  }

  private static ServiceProfile profile(PersonId provider) {
    return new ServiceProfile(
        provider,
        new Zip("97201"),
        new GeoPoint(45.5, -122.7),
        ServiceProfile.STANDARD_RADIUS_MILES,
        Set.of(ExampleJobs.CLEANING),
        Set.of(),
        10,
        true);
  }
}
