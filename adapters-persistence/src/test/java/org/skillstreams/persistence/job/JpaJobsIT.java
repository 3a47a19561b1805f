package org.skillstreams.persistence.job;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.application.job.Jobs;
import org.skillstreams.application.job.JobsContract;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobStage;
import org.skillstreams.persistence.shared.TestDatabase;

@Tag("C1")
class JpaJobsIT extends JobsContract {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final JpaJobs jobs = new JpaJobs(database.entityManager());

  @Override
  protected Jobs jobs() {
    return jobs;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return database.inTransaction(work);
  }

  @Override
  protected PersonId somebody() {
    return ExampleJobs.person();
  }

  @Test
  void whoLocksAJobThatIsHeldWaitsAndThenSeesWhatWasMadeOfIt() throws Exception {
    var job = added(ExampleJobs.ofStrangers().sent());
    var held = new CountDownLatch(1);
    var release = new CountDownLatch(1);
    var first =
        CompletableFuture.runAsync(() ->
            database.inTransaction(() -> {
              var mine = jobs.lock(job.id());
              jobs.save(mine.cancel("Changed my mind.", ExampleJobs.NOON));
              held.countDown();
              await(release);
            }));
    await(held);
    var second =
        CompletableFuture.supplyAsync(() ->
            database.inTransaction(() -> {
              jobs.find(job.id());
              return jobs.lock(job.id());
            }));

    assertThatThrownBy(() -> second.get(1, SECONDS)).isInstanceOf(TimeoutException.class);
    assertThat(sweptMeanwhile(job)).as("a sweep passes by").isEmpty();
    release.countDown();
    first.get(10, SECONDS);
    assertThat(second.get(10, SECONDS).stage()).isEqualTo(JobStage.CANCELLED);
  }

  @Test
  void aHeldJobDoesNotHoldUpRowsThatReferToIt() throws Exception {
    var job = added(ExampleJobs.ofStrangers().claimed());
    var claim = job.claims().all().getFirst().id().value();

    database.inTransaction(() -> {
      jobs.lock(job.id());
      CompletableFuture.runAsync(() -> report(job, claim)).orTimeout(10, SECONDS).join();
    });

    assertThat(
            database.inTransaction(() ->
                new JpaReports(database.entityManager())
                    .undecided(job.claims().all().getFirst().id())))
        .isTrue();
  }

  private static void report(Job job, UUID claim) {
    database.inTransaction(() ->
        database
            .entityManager()
            .createNativeQuery(
                """
                insert into job_report (id, job_id, claim_id, provider_id, kind, cause, details, filed_at)
                values (gen_random_uuid(), ?1, ?2, gen_random_uuid(), 'spam', 'fake', '', now())
                """)
            .setParameter(1, job.id().value())
            .setParameter(2, claim)
            .executeUpdate());
  }

  private Optional<Job> sweptMeanwhile(Job job) {
    return database.inTransaction(() -> jobs.lockUnlessHeld(job.id()));
  }

  private Job added(Job job) {
    database.inTransaction(() -> jobs.add(job));
    return job;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
