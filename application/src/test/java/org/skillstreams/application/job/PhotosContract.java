package org.skillstreams.application.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.PhotoId;

@Tag("SS-86")
public abstract class PhotosContract {

  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

  protected abstract Photos photos();

  /** A request that is stored. */
  protected abstract Job job();

  /** Somebody who is known. */
  protected abstract PersonId person();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void aPhotoIsAddedOnce() {
    var owner = person();
    var photo = add(owner);

    assertThat(inTransaction(() -> photos().add(photo))).isFalse();
    assertThat(inTransaction(() -> photos().find(photo.id()))).contains(photo);
    assertThat(inTransaction(() -> photos().find(new PhotoId(UUID.randomUUID())))).isEmpty();
    assertThat(inTransaction(() -> photos().countLoose(owner))).isOne();
  }

  @Test
  void onlyTheOwnersLoosePhotosBecomePartOfARequest() {
    var owner = person();
    var mine = add(owner);
    var foreign = add(person());
    var job = job();
    var asked = List.of(mine.id(), foreign.id(), new PhotoId(UUID.randomUUID()));

    assertThat(attach(asked, owner, job)).isOne();
    assertThat(attach(asked, owner, job())).isZero();
    assertThat(inTransaction(() -> photos().find(mine.id())).flatMap(Photo::job))
        .contains(job.id());
    assertThat(inTransaction(() -> photos().find(foreign.id())).flatMap(Photo::job))
        .isEqualTo(Optional.empty());
    assertThat(inTransaction(() -> photos().countLoose(owner))).isZero();
  }

  private int attach(List<PhotoId> asked, PersonId owner, Job job) {
    return inTransaction(() -> photos().attach(asked, owner, job.id(), "pictures"));
  }

  private Photo add(PersonId owner) {
    var photo = Photo.loose(new PhotoId(UUID.randomUUID()), owner, NOON);
    assertThat(inTransaction(() -> photos().add(photo))).isTrue();
    return photo;
  }
}
