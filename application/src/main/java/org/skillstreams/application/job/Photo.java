package org.skillstreams.application.job;

import java.time.Instant;
import java.util.Optional;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.PhotoId;

/**
 * What is known of a photo besides its picture.
 *
 * @param job empty until a request is submitted with it
 */
public record Photo(PhotoId id, PersonId owner, Instant addedAt, Optional<JobId> job) {

  /** A photo that belongs to no request yet. */
  public static Photo loose(PhotoId id, PersonId owner, Instant addedAt) {
    return new Photo(id, owner, addedAt, Optional.empty());
  }

  /** Where its picture lies in the {@link org.skillstreams.application.shared.FileStore}. */
  public static String file(PhotoId id) {
    return "photos/" + id;
  }
}
