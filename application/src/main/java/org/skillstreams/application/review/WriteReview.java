package org.skillstreams.application.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.job.CloseJob;
import org.skillstreams.application.job.JobReviews;
import org.skillstreams.application.job.Jobs;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.job.JobRights;
import org.skillstreams.domain.review.Opinion;
import org.skillstreams.domain.review.Review;
import org.skillstreams.domain.review.ReviewEvent;
import org.skillstreams.domain.review.ReviewId;
import org.skillstreams.domain.review.ReviewRefusal;
import org.skillstreams.domain.shared.Refusal;

/**
 * One side of a completed job reviews the other, once, before the window ends. With the second
 * review the job closes and both are published (SS-11, BY-15).
 */
@Dependent
@Transactional
public class WriteReview {

  private final Jobs jobs;
  private final Reviews reviews;
  private final JobReviews ofJobs;
  private final CloseJob close;
  private final ReviewTrack track;
  private final Ids ids;
  private final Clock clock;

  @Inject
  public WriteReview(
      Jobs jobs,
      Reviews reviews,
      JobReviews ofJobs,
      CloseJob close,
      ReviewTrack track,
      Ids ids,
      Clock clock) {
    this.jobs = jobs;
    this.reviews = reviews;
    this.ofJobs = ofJobs;
    this.close = close;
    this.track = track;
    this.ids = ids;
    this.clock = clock;
  }

  /** What the author thinks of the other side; each score 1 to 5, the text may be empty. */
  public record Command(
      JobId job,
      Caller by,
      int overall,
      int quality,
      int communication,
      int professionalism,
      int value,
      String text) {

    private Opinion opinion() {
      return Opinion.parse(overall, quality, communication, professionalism, value, text);
    }
  }

  public ReviewId handle(Command command) {
    var opinion = command.opinion();
    var job = jobs.lock(command.job());
    var author = author(job, command.by());
    var now = clock.instant();
    var review = Review.write(new ReviewId(ids.next()), Engagements.of(job), author, opinion, now);
    reviews.add(review);
    track.record(review, ReviewEvent.Change.WRITTEN, command.by(), now);
    if (ofJobs.bothWritten(job.id())) {
      close.handle(job.id());
    }
    return review.id();
  }

  /**
   * Who has no part in a job is told that it is not there; who has written does not write again.
   */
  private PersonId author(Job job, Caller by) {
    if (!JobRights.takesPart(job, by.role().actor(), by.person())) {
      throw new Refusal(JobRefusal.NO_SUCH_JOB);
    }
    if (reviews.ofJob(job.id()).stream().anyMatch(r -> r.author().equals(by.person()))) {
      throw new Refusal(ReviewRefusal.ALREADY_WRITTEN);
    }
    return by.person();
  }
}
