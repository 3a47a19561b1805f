package org.skillstreams.application.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.job.JobRequest;
import org.skillstreams.domain.job.JobStage;
import org.skillstreams.domain.job.Timing;
import org.skillstreams.domain.shared.Refusal;

/** What every adapter of {@link Jobs} keeps. */
@Tag("SS-62")
public abstract class JobsContract {

  private ExampleJobs examples;

  protected abstract Jobs jobs();

  /** Does work as one transaction. */
  protected abstract <T> T inTransaction(Supplier<T> work);

  /** Somebody whom jobs may name. */
  protected abstract PersonId somebody();

  @BeforeEach
  void people() {
    examples = new ExampleJobs(somebody(), somebody(), somebody(), ExampleJobs.NOON);
  }

  @ParameterizedTest
  @EnumSource
  @Tag("SS-75")
  void aJobInAnyStageIsReadAsItWasAdded(JobStage stage) {
    var job = added(examples.in(stage));

    assertThat(found(job.id())).isEqualTo(job);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SUBMITTED")
  @Tag("SS-75")
  void aJobIsReadAsItWasSavedInTheNextStage(JobStage stage) {
    var after = saved(added(examples.submitted()), examples.in(stage));

    assertThat(found(after.id())).isEqualTo(version(after, 1));
  }

  @Test
  void whatIsOptionalMayBeAbsent() {
    var full = ExampleJobs.request("Mow the lawn");
    var bare =
        new JobRequest(
            full.category(),
            full.formVersion(),
            List.of(),
            full.zip().base(),
            Optional.empty(),
            full.description(),
            new Timing(Timing.Kind.FLEXIBLE, Optional.empty()),
            Optional.empty(),
            full.contact());
    var job = added(examples.submitted(bare));

    assertThat(found(job.id()).request()).isEqualTo(bare);
  }

  @Test
  @Tag("SS-59")
  void aLapsedClaimKeepsItsRefundAndItsWithdrawnInvitation() {
    var after = saved(added(examples.submitted()), examples.lapsed());

    assertThat(found(after.id())).isEqualTo(version(after, 1));
  }

  @Test
  void everySaveCountsTheVersionUp() {
    var id = added(examples.submitted()).id();
    for (int saves = 0; saves < 3; saves++) {
      inTransaction(() -> {
        jobs().save(jobs().lock(id));
        return id;
      });
    }

    assertThat(found(id).version()).isEqualTo(3);
  }

  @Test
  void whatIsSavedIsReadBackInTheSameTransaction() {
    var sent = examples.sent();
    var seen =
        inTransaction(() -> {
          jobs().add(examples.submitted());
          jobs().add(sent);
          jobs().save(sent.cancel("Never mind.", ExampleJobs.NOON));
          return jobs().lock(sent.id());
        });

    assertThat(seen.stage()).isEqualTo(JobStage.CANCELLED);
    assertThat(seen.version()).isEqualTo(1);
  }

  @Test
  void aJobThatWasNotTheLockedOneIsABug() {
    var stale = added(examples.submitted());
    saved(stale, examples.sent());

    assertThatThrownBy(() ->
            inTransaction(() -> {
              jobs().save(stale);
              return stale;
            }))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatIsNotThereIsRefusedOrEmpty() {
    var nobody = new JobId(UUID.randomUUID());

    assertThatThrownBy(() -> inTransaction(() -> jobs().lock(nobody)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(JobRefusal.NO_SUCH_JOB));
    assertThat(inTransaction(() -> jobs().find(nobody))).isEmpty();
    assertThat(inTransaction(() -> jobs().lockUnlessHeld(nobody))).isEmpty();
  }

  @Test
  void aFreeJobIsLockedWithoutWaiting() {
    var job = added(examples.claimed());

    assertThat(inTransaction(() -> jobs().lockUnlessHeld(job.id()))).contains(job);
  }

  @Test
  @Tag("SS-82c")
  void submissionsAreCountedBySeekerAndTime() {
    var early =
        new ExampleJobs(
            examples.seeker(),
            examples.anna(),
            examples.ben(),
            ExampleJobs.NOON.minus(Duration.ofDays(2)));
    added(early.submitted());
    added(examples.submitted());
    added(examples.in(JobStage.CANCELLED));
    added(new ExampleJobs(somebody(), examples.anna(), examples.ben(), ExampleJobs.NOON).sent());

    assertThat(submittedSince(Duration.ofDays(1))).isEqualTo(2);
    assertThat(submittedSince(Duration.ZERO)).as("the moment itself counts").isEqualTo(2);
    assertThat(submittedSince(Duration.ofDays(3))).isEqualTo(3);
    assertThat(submittedSince(Duration.ofSeconds(-1))).isZero();
  }

  private int submittedSince(Duration before) {
    return inTransaction(
        () -> jobs().countSubmittedSince(examples.seeker(), ExampleJobs.NOON.minus(before)));
  }

  private Job added(Job job) {
    return inTransaction(() -> {
      jobs().add(job);
      return job;
    });
  }

  /** Saves what the second job went through as if it had happened to the first. */
  private Job saved(Job before, Job like) {
    var after = as(before, like);
    return inTransaction(() -> {
      jobs().save(as(jobs().lock(before.id()), after));
      return after;
    });
  }

  private Job found(JobId id) {
    return inTransaction(() -> jobs().find(id)).orElseThrow();
  }

  private static Job as(Job job, Job like) {
    return new Job(
        job.id(),
        job.seeker(),
        job.request(),
        job.pricing(),
        job.submittedAt(),
        like.invitations(),
        like.claims(),
        like.state(),
        job.version());
  }

  private static Job version(Job job, long version) {
    return new Job(
        job.id(),
        job.seeker(),
        job.request(),
        job.pricing(),
        job.submittedAt(),
        job.invitations(),
        job.claims(),
        job.state(),
        version);
  }
}
