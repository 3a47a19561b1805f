package org.skillstreams.acceptance.inprocess;

import java.util.Optional;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.acceptance.shared.Partners;
import org.skillstreams.application.job.CompleteJob;
import org.skillstreams.application.job.Mover;
import org.skillstreams.application.review.WriteReview;
import org.skillstreams.domain.job.JobId;

/** What both sides of a job do, by the use cases. */
record InProcessPartners(Platform platform) implements Partners {

  @Override
  public void complete(Member who, JobId job) {
    var by = Mover.of(who.caller());
    platform.act(() -> platform.get(CompleteJob.class).handle(job, by, Optional.empty()));
  }

  @Override
  public void review(Member who, JobId job, Scores scores) {
    var command =
        new WriteReview.Command(
            job,
            who.caller(),
            scores.overall(),
            scores.quality(),
            scores.communication(),
            scores.professionalism(),
            scores.value(),
            "On time, and friendly about it");
    platform.act(() -> platform.get(WriteReview.class).handle(command));
  }
}
