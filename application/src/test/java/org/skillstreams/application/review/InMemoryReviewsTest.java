package org.skillstreams.application.review;

import java.util.function.Supplier;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobStage;

class InMemoryReviewsTest extends ReviewsContract {

  private final InMemoryReviews reviews = new InMemoryReviews();

  @Override
  protected Reviews reviews() {
    return reviews;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }

  @Override
  protected Job completedBy(PersonId provider) {
    return new ExampleJobs(somebody(), provider, somebody(), ExampleJobs.NOON)
        .in(JobStage.COMPLETED);
  }

  @Override
  protected PersonId somebody() {
    return ExampleJobs.person();
  }
}
