package org.skillstreams.application.job;

import java.util.Set;
import org.skillstreams.domain.job.JobStage;

/** How a seeker's jobs are grouped. */
public enum JobTab {
  ACTIVE(
      Set.of(
          JobStage.SUBMITTED,
          JobStage.SENT_TO_PROVIDERS,
          JobStage.MANUAL_FULFILLMENT_REQUIRED,
          JobStage.CLAIMED,
          JobStage.CONTACTED,
          JobStage.CONFIRMED)),
  COMPLETED(Set.of(JobStage.COMPLETED, JobStage.CLOSED)),
  CLOSED(Set.of(JobStage.CANCELLED, JobStage.CLOSED_UNCONFIRMED));

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
  private final Set<JobStage> stages;

  JobTab(Set<JobStage> stages) {
    this.stages = stages;
  }

  public Set<JobStage> stages() {
    return stages;
  }
}
