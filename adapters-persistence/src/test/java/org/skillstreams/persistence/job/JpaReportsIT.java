package org.skillstreams.persistence.job;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.application.job.Reports;
import org.skillstreams.application.job.ReportsContract;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.persistence.shared.TestDatabase;

class JpaReportsIT extends ReportsContract {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final JpaReports reports = new JpaReports(database.entityManager());
  private final JpaJobs jobs = new JpaJobs(database.entityManager());

  @Override
  protected Reports reports() {
    return reports;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return database.inTransaction(work);
  }

  @Override
  protected Job claimed() {
    var job = ExampleJobs.ofStrangers().claimed();
    database.inTransaction(() -> jobs.add(job));
    return job;
  }

  @Override
  protected PersonId admin() {
    return ExampleJobs.person();
  }
}
