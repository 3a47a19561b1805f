package org.skillstreams.persistence.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.review.Hiding;
import org.skillstreams.domain.review.Opinion;
import org.skillstreams.domain.review.Review;
import org.skillstreams.domain.review.ReviewId;
import org.skillstreams.domain.review.Side;

/** A review. What was written never changes; whether it is seen does. */
@Entity
@Table(name = "review")
class ReviewRow {

  @Id private UUID id;

  @Column(name = "job_id", updatable = false)
  private UUID jobId;

  @Column(updatable = false)
  private String side;

  @Column(name = "author_id", updatable = false)
  private UUID authorId;

  @Column(name = "subject_id", updatable = false)
  private UUID subjectId;

  @Embedded private ScoresPart scores;

  @Column(updatable = false)
  private String words;

  @Column(name = "written_at", updatable = false)
  private Instant writtenAt;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  @Column(name = "hidden_at")
  private @Nullable Instant hiddenAt;

  @Column(name = "hidden_by")
  private @Nullable UUID hiddenBy;

  @Column(name = "hidden_cause")
  private @Nullable String hiddenCause;

  @Column(name = "hidden_note")
  private @Nullable String hiddenNote;

  static ReviewRow of(Review review) {
    var row = new ReviewRow();
    row.id = review.id().value();
    row.jobId = review.job().value();
    row.side = word(review.side());
    row.authorId = review.author().value();
    row.subjectId = review.subject().value();
    row.scores = ScoresPart.of(review.opinion().scores());
    row.words = review.opinion().text();
    row.writtenAt = review.writtenAt();
    row.update(review);
    return row;
  }

  void update(Review review) {
    publishedAt = review.publishedAt().orElse(null);
    hiddenAt = review.hiding().map(Hiding::at).orElse(null);
    hiddenBy = review.hiding().map(hiding -> hiding.by().value()).orElse(null);
    hiddenCause = review.hiding().map(hiding -> word(hiding.cause())).orElse(null);
    hiddenNote = review.hiding().map(Hiding::note).orElse(null);
  }

  Review toReview() {
    return new Review(
        new ReviewId(id),
        new JobId(jobId),
        Side.valueOf(side.toUpperCase(Locale.ROOT)),
        new PersonId(authorId),
        new PersonId(subjectId),
        new Opinion(scores.toScores(), words),
        writtenAt,
        Optional.ofNullable(publishedAt),
        hiding());
  }

  private Optional<Hiding> hiding() {
    return hiddenAt == null || hiddenBy == null || hiddenCause == null || hiddenNote == null
        ? Optional.empty()
        : Optional.of(
            new Hiding(
                hiddenAt,
                new PersonId(hiddenBy),
                Hiding.Cause.valueOf(hiddenCause.toUpperCase(Locale.ROOT)),
                hiddenNote));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
