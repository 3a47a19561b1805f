package org.skillstreams.application.job;

import java.util.Optional;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobMove;

/**
 * One move that was decided and is now written.
 *
 * @param reason why, where the mover gave one
 */
public record JobChange(JobMove move, Mover by, Optional<String> reason, Job before, Job after) {

  public JobChange {
    boolean begins = move.from().isEmpty() && move.to().contains(after.stage());
    if (!begins && !move.leads(before.stage(), after.stage())) {
      throw new IllegalStateException(
          move
              + " led from "
              + before.stage()
              + " to "
              + after.stage()
              + ", which the table forbids");
    }
  }

  public static JobChange of(JobMove move, Mover by, Job before, Job after) {
    return new JobChange(move, by, Optional.empty(), before, after);
  }
}
