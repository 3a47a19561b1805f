package org.skillstreams.application.review;

import java.time.Instant;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobState;
import org.skillstreams.domain.review.Engagement;
import org.skillstreams.domain.review.ReviewRefusal;
import org.skillstreams.domain.shared.Refusal;

/** What a job is to its reviews. */
final class Engagements {

  private Engagements() {}

  /** The work that may be reviewed; refused while it is not done. */
  static Engagement of(Job job) {
    return switch (job.state()) {
      case JobState.Completed c -> engagement(job, c.reviewsCloseAt());
      case JobState.Closed c -> engagement(job, c.at());
      case JobState.Submitted _, JobState.SentToProviders _, JobState.Claimed _ -> throw notDone();
      case JobState.Contacted _, JobState.Confirmed _ -> throw notDone();
      case JobState.ManualFulfillmentRequired _ -> throw notDone();
      case JobState.ClosedUnconfirmed _, JobState.Cancelled _ -> throw notDone();
    };
  }

  private static Engagement engagement(Job job, Instant reviewsCloseAt) {
    return new Engagement(job.id(), job.seeker(), job.winner().orElseThrow(), reviewsCloseAt);
  }

  private static Refusal notDone() {
    return new Refusal(ReviewRefusal.NOT_COMPLETED);
  }
}
