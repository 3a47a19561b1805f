package org.skillstreams.persistence.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobStage;
import org.skillstreams.domain.review.Hiding;
import org.skillstreams.domain.review.Rating;
import org.skillstreams.domain.review.ReviewId;
import org.skillstreams.persistence.shared.TestDatabase;

/** A rating stays true while many reviews of one provider are published and hidden at once. */
@Tag("SS-88")
class RatingRaceIT {

  private static final int JOBS = 24;
  private static final Caller ADMIN = new Caller(ExampleJobs.person(), Role.ADMIN);

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final ExampleJobs examples =
      new ExampleJobs(
          ExampleJobs.person(),
          ExampleJobs.person(),
          ExampleJobs.person(),
          Instant.now().truncatedTo(ChronoUnit.MICROS).minus(Duration.ofDays(1)));
  private final Caller seeker = new Caller(examples.seeker(), Role.SEEKER);
  private final Caller anna = new Caller(examples.anna(), Role.PROVIDER);
  private final ReviewDesk desk = new ReviewDesk(database);

  @Test
  void theLastOfManyChangesAtOnceLeavesTheTrueRating() throws Exception {
    desk.joins(examples.anna(), "Anna Ames");
    desk.joins(examples.ben(), "Ben Bell");
    var published = jobs(0, JOBS / 2);
    published.forEach(job -> desk.write(job, seeker, 1));
    var hideable = published.stream().map(job -> desk.reviewBySeeker(job)).toList();
    var fresh = jobs(JOBS / 2, JOBS);

    var work = new ArrayList<Callable<Void>>();
    hideable.forEach(review -> work.add(doing(() -> hide(review))));
    fresh.forEach(job -> work.add(doing(() -> desk.write(job, seeker, 5))));
    allAtOnce(work);

    assertThat(desk.ratingInRouting(examples.anna()))
        .isEqualTo(desk.ratingCounted(examples.anna()))
        .isEqualTo(new Rating(5 * JOBS / 2, JOBS / 2));
  }

  @Test
  void twoSidesThatWriteAtOnceCloseTheJobOnce() throws Exception {
    desk.joins(examples.anna(), "Anna Ames");
    desk.joins(examples.ben(), "Ben Bell");
    var jobs = IntStream.range(0, JOBS).mapToObj(_ -> completed()).toList();

    var work = new ArrayList<Callable<Void>>();
    jobs.forEach(job -> work.add(doing(() -> desk.write(job, seeker, 4))));
    jobs.forEach(job -> work.add(doing(() -> desk.write(job, anna, 5))));
    allAtOnce(work);

    assertThat(jobs).allMatch(job -> desk.stage(job) == JobStage.CLOSED);
    assertThat(desk.ratingInRouting(examples.anna())).isEqualTo(new Rating(4 * JOBS, JOBS));
  }

  /** Completed jobs that Anna has reviewed, so that the seeker's review publishes both. */
  private List<Job> jobs(int from, int to) {
    return IntStream.range(from, to).mapToObj(_ -> completed()).peek(this::reviewed).toList();
  }

  private void reviewed(Job job) {
    desk.write(job, anna, 5);
  }

  private Job completed() {
    var job = examples.in(JobStage.COMPLETED);
    desk.add(job);
    return job;
  }

  private void hide(ReviewId review) {
    desk.hide(review, ADMIN, Hiding.Cause.FAKE);
  }

  private static Callable<Void> doing(Runnable work) {
    return Executors.callable(work, null);
  }

  private static void allAtOnce(List<Callable<Void>> work) throws Exception {
    var start = new CyclicBarrier(work.size());
    try (var threads = Executors.newFixedThreadPool(work.size())) {
      var results =
          threads.invokeAll(
              work.stream()
                  .<Callable<Void>>map(one ->
                      () -> {
                        start.await();
                        return one.call();
                      })
                  .toList());
      for (var result : results) {
        result.get();
      }
    }
  }
}
