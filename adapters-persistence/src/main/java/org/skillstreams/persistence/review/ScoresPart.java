package org.skillstreams.persistence.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.skillstreams.domain.review.Scores;

/** The five scores. */
@Embeddable
record ScoresPart(
    @Column(updatable = false) int overall,
    @Column(updatable = false) int quality,
    @Column(updatable = false) int communication,
    @Column(updatable = false) int professionalism,
    @Column(updatable = false) int value) {

  static ScoresPart of(Scores scores) {
    return new ScoresPart(
        scores.overall(),
        scores.quality(),
        scores.communication(),
        scores.professionalism(),
        scores.value());
  }

  Scores toScores() {
    return new Scores(overall, quality, communication, professionalism, value);
  }
}
