package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.FileStore;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobRefusal;
import org.skillstreams.domain.job.PhotoId;
import org.skillstreams.domain.shared.Refusal;

/**
 * A seeker adds a photo, to submit a request with (SS-26, SS-86). What is not submitted with one is
 * forgotten after a day.
 */
@Dependent
@Transactional
public class AddPhoto {

  private static final int MOST_LOOSE = 60;

  private final Photos photos;
  private final Pictures pictures;
  private final FileStore files;
  private final Clock clock;

  @Inject
  public AddPhoto(Photos photos, Pictures pictures, FileStore files, Clock clock) {
    this.photos = photos;
    this.pictures = pictures;
    this.files = files;
    this.clock = clock;
  }

  /** Sent again by its owner, it is added once; somebody else's id is refused. */
  public void handle(PersonId owner, PhotoId id, byte[] bytes) {
    var jpeg = pictures.asJpeg(bytes);
    if (photos.countLoose(owner) >= MOST_LOOSE) {
      throw new Refusal(JobRefusal.TOO_MANY_PHOTOS);
    }
    if (photos.add(Photo.loose(id, owner, clock.instant()))) {
      files.write(Photo.file(id), jpeg);
    } else if (photos.find(id).filter(photo -> photo.owner().equals(owner)).isEmpty()) {
      throw new Refusal(JobRefusal.NO_SUCH_PHOTO);
    }
  }
}
