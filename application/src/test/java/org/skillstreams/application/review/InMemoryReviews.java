package org.skillstreams.application.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.review.Rating;
import org.skillstreams.domain.review.Review;
import org.skillstreams.domain.review.ReviewId;
import org.skillstreams.domain.review.ReviewRefusal;
import org.skillstreams.domain.review.Side;
import org.skillstreams.domain.shared.Refusal;

/** Reviews in a map. */
public final class InMemoryReviews implements Reviews {

  private record Place(JobId job, Side side) {}

  private final Map<Place, Review> stored = new ConcurrentHashMap<>();

  @Override
  public JobId jobOf(ReviewId id) {
    return all()
        .filter(review -> review.id().equals(id))
        .findFirst()
        .map(Review::job)
        .orElseThrow(() -> new Refusal(ReviewRefusal.NO_SUCH_REVIEW));
  }

  @Override
  public List<Review> ofJob(JobId job) {
    return all()
        .filter(review -> review.job().equals(job))
        .sorted(Comparator.comparing(Review::side))
        .toList();
  }

  @Override
  public void add(Review review) {
    if (stored.putIfAbsent(new Place(review.job(), review.side()), review) != null) {
      throw new IllegalStateException("the " + review.side() + " of " + review.job() + " wrote");
    }
  }

  @Override
  public void save(Review review) {
    if (stored.replace(new Place(review.job(), review.side()), review) == null) {
      throw new IllegalStateException("no review " + review.id());
    }
  }

  @Override
  public Rating rating(PersonId subject) {
    var scores =
        all()
            .filter(review -> review.visible() && review.subject().equals(subject))
            .mapToInt(review -> review.opinion().scores().overall())
            .summaryStatistics();
    return new Rating((int) scores.getSum(), (int) scores.getCount());
  }

  /** The review that this side of the job wrote. */
  public Optional<Review> of(JobId job, Side side) {
    return Optional.ofNullable(stored.get(new Place(job, side)));
  }

  /** Every review, in no order. */
  public Stream<Review> all() {
    return stored.values().stream();
  }
}
