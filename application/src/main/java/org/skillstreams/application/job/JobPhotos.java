package org.skillstreams.application.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.PhotoId;
import org.skillstreams.domain.shared.Problems;

/** Makes a seeker's photos part of the answers they were given as. */
@Dependent
public class JobPhotos {

  private final Photos photos;

  @Inject
  public JobPhotos(Photos photos) {
    this.photos = photos;
  }

  /**
   * Refuses ids that are nobody's, somebody else's or another request's, naming the question.
   *
   * @param answers ids of photos by the key of the question
   */
  void attach(Map<String, List<String>> answers, PersonId owner, JobId job) {
    var problems = new Problems();
    answers.forEach((question, keys) -> {
      var ids = keys.stream().flatMap(key -> PhotoId.parse(key).stream()).toList();
      problems.require(
          photos.attach(ids, owner, job, question) == keys.size(),
          "answers." + question,
          "photo.unknown",
          "Add these photos again; some are no longer here.");
    });
    problems.refuse();
  }
}
