package org.skillstreams.persistence.job;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.skillstreams.domain.job.Job;

/** The photos of a job's answers, by the key of the question. */
final class PhotosOf {

  private static final String SQL =
      "select question, id from job_photo where job_id = ?1 order by question, place";

  private PhotosOf() {}

  static Map<String, List<UUID>> job(EntityManager em, Job job) {
    return em.unwrap(Session.class)
        .createNativeQuery(SQL, Tuple.class)
        .setParameter(1, job.id().value())
        .getResultStream()
        .collect(
            groupingBy(
                row -> row.get("question", String.class),
                mapping(row -> row.get("id", UUID.class), toList())));
  }
}
