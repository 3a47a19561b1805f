package org.skillstreams.persistence.job;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skillstreams.application.job.JobParts.ReviewView;
import org.skillstreams.application.job.JobParts.Reviews;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobState;

/** The two reviews of a job as one side may see them, in one statement (BY-15). */
final class WrittenReviews {

  private static final String REVIEWS =
      """
      select side, overall, quality, communication, professionalism, value, words, written_at,
        published_at, hidden_at is not null as hidden
      from review
      """;

  static final Reviews NONE =
      new Reviews(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private record Written(
      String side, ReviewView review, Optional<Instant> publishedAt, boolean hidden) {}

  private WrittenReviews() {}

  /**
   * What is there to see.
   *
   * @param side whose own review is shown at once: {@code seeker} or {@code provider}
   */
  static Reviews of(EntityManager em, Job job, String side) {
    if (job.state().agreed().isEmpty()) {
      return NONE;
    }
    var written =
        new Select(REVIEWS)
            .where("job_id = :job")
            .with("job", job.id().value())
            .list(em, WrittenReviews::written);
    return new Reviews(
        written.stream().filter(one -> one.side().equals(side)).map(Written::review).findFirst(),
        written.stream()
            .filter(one -> !one.side().equals(side))
            .filter(one -> one.publishedAt().isPresent() && !one.hidden())
            .map(Written::review)
            .findFirst(),
        publishedAt(written),
        job.state() instanceof JobState.Completed completed
            ? Optional.of(completed.reviewsCloseAt())
            : Optional.empty());
  }

  /** Whether this side may write its review now. */
  static boolean mayWrite(Reviews reviews, Instant now) {
    return reviews.mine().isEmpty() && reviews.closesAt().filter(now::isBefore).isPresent();
  }

  private static Optional<Instant> publishedAt(List<Written> written) {
    return written.stream().map(Written::publishedAt).flatMap(Optional::stream).findFirst();
  }

  private static Written written(Columns row) {
    var review =
        new ReviewView(
            row.text("side"),
            row.count("overall"),
            row.count("quality"),
            row.count("communication"),
            row.count("professionalism"),
            row.count("value"),
            row.text("words"),
            row.at("written_at"));
    return new Written(row.text("side"), review, row.maybeAt("published_at"), row.is("hidden"));
  }
}
