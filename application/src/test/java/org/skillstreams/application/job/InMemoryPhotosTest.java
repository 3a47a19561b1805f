package org.skillstreams.application.job;

import java.util.function.Supplier;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;

class InMemoryPhotosTest extends PhotosContract {

  private final Photos photos = new InMemoryPhotos();

  @Override
  protected Photos photos() {
    return photos;
  }

  @Override
  protected Job job() {
    return ExampleJobs.ofStrangers().claimed();
  }

  @Override
  protected PersonId person() {
    return ExampleJobs.person();
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
