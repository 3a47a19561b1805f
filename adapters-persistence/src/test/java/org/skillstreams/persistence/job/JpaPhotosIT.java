package org.skillstreams.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.application.job.Photo;
import org.skillstreams.application.job.Photos;
import org.skillstreams.application.job.PhotosContract;
import org.skillstreams.application.shared.InMemoryFiles;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.PhotoId;
import org.skillstreams.persistence.shared.JpaClock;
import org.skillstreams.persistence.shared.TestDatabase;

class JpaPhotosIT extends PhotosContract {

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final JpaPhotos photos = new JpaPhotos(database.entityManager());
  private final JpaJobs jobs = new JpaJobs(database.entityManager());
  private final JobWorld world = new JobWorld(database);

  @Override
  protected Photos photos() {
    return photos;
  }

  @Override
  protected Job job() {
    var job = ExampleJobs.ofStrangers().claimed();
    database.inTransaction(() -> jobs.add(job));
    return job;
  }

  @Override
  protected PersonId person() {
    return world.provider("Somebody");
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return database.inTransaction(work);
  }

  @Test
  void photosOfNoRequestAreForgottenAfterADayTheirPicturesToo() throws SQLException {
    var owner = person();
    var files = new InMemoryFiles();
    var old = add(owner, files);
    var fresh = add(owner, files);
    var used = add(owner, files);
    var job = job();
    inTransaction(() -> photos.attach(List.of(used.id()), owner, job.id(), "pictures"));
    age(old);
    age(used);
    var leftovers = new LoosePhotos(database.entityManager(), files);

    assertThat(inTransaction(() -> leftovers.remove(10))).isPositive();
    assertThat(files.read(Photo.file(old.id()))).isEmpty();
    assertThat(inTransaction(() -> photos.find(old.id()))).isEmpty();
    assertThat(files.read(Photo.file(fresh.id()))).isPresent();
    assertThat(files.read(Photo.file(used.id()))).isPresent();
  }

  @Test
  void aJobsPhotosKeepTheOrderInWhichTheyWereGiven() {
    var owner = person();
    var files = new InMemoryFiles();
    var ids = List.of(add(owner, files).id(), add(owner, files).id(), add(owner, files).id());
    var job = job();
    inTransaction(() -> photos.attach(ids.reversed(), owner, job.id(), "pictures"));

    assertThat(inTransaction(() -> PhotosOf.job(database.entityManager(), job)))
        .containsOnlyKeys("pictures")
        .containsEntry("pictures", ids.reversed().stream().map(PhotoId::value).toList());
  }

  private Photo add(PersonId owner, InMemoryFiles files) {
    var clock = new JpaClock(database.entityManager());
    return inTransaction(() -> {
      var photo = Photo.loose(new PhotoId(UUID.randomUUID()), owner, clock.instant());
      photos.add(photo);
      files.write(Photo.file(photo.id()), new byte[] {1});
      return photo;
    });
  }

  private static void age(Photo photo) throws SQLException {
    try (var connection = database.ownerDataSource().getConnection();
        var update =
            connection.prepareStatement(
                "update job_photo set added_at = added_at - interval '25 hours' where id = ?")) {
      update.setObject(1, photo.id().value());
      assertThat(update.executeUpdate()).isOne();
    }
  }
}
