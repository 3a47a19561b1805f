package org.skillstreams.application.job;

import java.util.function.Supplier;
import org.skillstreams.domain.account.PersonId;

class InMemoryJobsTest extends JobsContract {

  private final InMemoryJobs jobs = new InMemoryJobs();

  @Override
  protected Jobs jobs() {
    return jobs;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }

  @Override
  protected PersonId somebody() {
    return ExampleJobs.person();
  }
}
