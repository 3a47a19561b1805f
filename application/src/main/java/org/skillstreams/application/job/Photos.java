package org.skillstreams.application.job;

import java.util.List;
import java.util.Optional;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.PhotoId;

/** All photos that seekers added to answers. */
public interface Photos {

  /**
   * Adds a photo.
   *
   * @return false if there is one of this id already
   */
  boolean add(Photo photo);

  Optional<Photo> find(PhotoId id);

  /** How many photos of theirs belong to no request yet. */
  int countLoose(PersonId owner);

  /**
   * Makes the owner's loose photos part of the answer to a question, in this order.
   *
   * @return how many of them were theirs and loose
   */
  int attach(List<PhotoId> photos, PersonId owner, JobId job, String question);
}
