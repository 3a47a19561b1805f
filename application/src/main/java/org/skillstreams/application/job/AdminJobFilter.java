package org.skillstreams.application.job;

import java.util.Optional;
import org.skillstreams.domain.job.JobStage;

/** What narrows the operator's list of jobs. */
public record AdminJobFilter(
    Optional<JobStage> stage,
    Optional<String> category,
    Optional<String> zip,
    Optional<String> text,
    Sort sort) {

  /** Orders that the list has an index for. */
  public enum Sort {
    NEWEST,
    OLDEST,
    DEADLINE
  }
}
