package org.skillstreams.persistence.review;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.application.review.Reviews;
import org.skillstreams.application.review.ReviewsContract;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobStage;
import org.skillstreams.persistence.job.JpaJobs;
import org.skillstreams.persistence.shared.TestDatabase;

class JpaReviewsIT extends ReviewsContract {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final JpaReviews reviews = new JpaReviews(database.entityManager());
  private final JpaJobs jobs = new JpaJobs(database.entityManager());

  @Override
  protected Reviews reviews() {
    return reviews;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return database.inTransaction(work);
  }

  @Override
  protected Job completedBy(PersonId provider) {
    var examples = new ExampleJobs(somebody(), provider, somebody(), ExampleJobs.NOON);
    var job = examples.in(JobStage.COMPLETED);
    database.inTransaction(() -> jobs.add(job));
    return job;
  }

  @Override
  protected PersonId somebody() {
    return ExampleJobs.person();
  }
}
