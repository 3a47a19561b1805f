package org.skillstreams.application.job;

import java.util.function.Supplier;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;

class InMemoryReportsTest extends ReportsContract {

  private final InMemoryReports reports = new InMemoryReports();

  @Override
  protected Reports reports() {
    return reports;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }

  @Override
  protected Job claimed() {
    return ExampleJobs.ofStrangers().claimed();
  }

  @Override
  protected PersonId admin() {
    return ExampleJobs.person();
  }
}
