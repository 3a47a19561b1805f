package org.skillstreams.persistence.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.application.review.Reviews;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.review.Rating;
import org.skillstreams.domain.review.Review;
import org.skillstreams.domain.review.ReviewId;
import org.skillstreams.domain.review.ReviewRefusal;
import org.skillstreams.domain.shared.Refusal;

/** Reviews in PostgreSQL. */
@Dependent
public class JpaReviews implements Reviews {

  private static final String RATING =
      """
      select coalesce(sum(r.scores.overall), 0) as stars, count(r) as reviews
      from ReviewRow r
      where r.subjectId = ?1 and r.publishedAt is not null and r.hiddenAt is null
      """;

  private final EntityManager em;

  @Inject
  public JpaReviews(EntityManager em) {
    this.em = em;
  }

  @Override
  public JobId jobOf(ReviewId id) {
    return em.createQuery("select r.jobId from ReviewRow r where r.id = ?1", UUID.class)
        .setParameter(1, id.value())
        .getResultStream()
        .map(JobId::new)
        .findFirst()
        .orElseThrow(() -> new Refusal(ReviewRefusal.NO_SUCH_REVIEW));
  }

  @Override
  public List<Review> ofJob(JobId job) {
    return em.createQuery("select r from ReviewRow r where r.jobId = ?1", ReviewRow.class)
        .setParameter(1, job.value())
        .getResultStream()
        .map(ReviewRow::toReview)
        .sorted(Comparator.comparing(Review::side))
        .toList();
  }

  @Override
  public void add(Review review) {
    em.persist(ReviewRow.of(review));
  }

  @Override
  public void save(Review review) {
    Optional.ofNullable(em.find(ReviewRow.class, review.id().value()))
        .orElseThrow(() -> new IllegalStateException("no review " + review.id()))
        .update(review);
  }

  @Override
  public Rating rating(PersonId subject) {
    var sum =
        em.createQuery(RATING, Tuple.class).setParameter(1, subject.value()).getSingleResult();
    return new Rating(
        sum.get("stars", Long.class).intValue(), sum.get("reviews", Long.class).intValue());
  }
}
