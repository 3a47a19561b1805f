package org.skillstreams.application.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.shared.DueWork.Due;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobDeadlines;
import org.skillstreams.domain.job.JobStage;

/** What every adapter of {@link DueJobs} keeps. */
@Tag("SS-56")
@Tag("SS-57")
public abstract class DueJobsContract {

  private ExampleJobs old;
  private ExampleJobs recent;

  /** Platform time, in microseconds. */
  protected abstract Instant now();

  protected abstract void add(Job job);

  protected abstract List<Due> due(Optional<Due> after, int limit);

  /** Somebody whom jobs may name. */
  protected abstract PersonId somebody();

  @BeforeEach
  void people() {
    var seeker = somebody();
    var anna = somebody();
    var ben = somebody();
    old = new ExampleJobs(seeker, anna, ben, now().minus(Duration.ofDays(60)));
    recent = new ExampleJobs(seeker, anna, ben, now().minus(Duration.ofHours(7)));
  }

  @Test
  void whatIsPastItsDeadlineIsDueTheLongestOverdueFirst() {
    var contacted = added(old.contacted());
    var sent = added(old.sent());
    var claimed = added(old.claimed());

    assertThat(due(Optional.empty(), 10))
        .containsExactly(dueOf(sent), dueOf(claimed), dueOf(contacted));
  }

  @Test
  void whatHasTimeLeftOrNoDeadlineIsNotDue() {
    added(recent.sent());
    added(recent.claimed());
    added(recent.confirmed());
    added(old.in(JobStage.CANCELLED));
    added(old.in(JobStage.CLOSED));
    added(old.in(JobStage.MANUAL_FULFILLMENT_REQUIRED));

    assertThat(due(Optional.empty(), 10)).isEmpty();
  }

  @Test
  void whatWasSubmittedAndNeverRoutedIsDueAtOnce() {
    var forgotten = added(recent.submitted());

    assertThat(due(Optional.empty(), 10)).containsExactly(dueOf(forgotten));
  }

  @Test
  void theListGoesOnBehindTheLastOneAlsoAmongEquals() {
    for (int i = 0; i < 5; i++) {
      added(old.sent());
    }
    var all = due(Optional.empty(), 10);
    var first = due(Optional.empty(), 2);
    var second = due(Optional.of(first.getLast()), 2);
    var third = due(Optional.of(second.getLast()), 2);

    assertThat(all).hasSize(5);
    assertThat(first).isEqualTo(all.subList(0, 2));
    assertThat(second).isEqualTo(all.subList(2, 4));
    assertThat(third).isEqualTo(all.subList(4, 5));
    assertThat(due(Optional.of(new Due(new UUID(-1, -1), now())), 2)).isEmpty();
  }

  private Job added(Job job) {
    add(job);
    return job;
  }

  private static Due dueOf(Job job) {
    return new Due(job.id().value(), JobDeadlines.dueAt(job).orElseThrow());
  }
}
