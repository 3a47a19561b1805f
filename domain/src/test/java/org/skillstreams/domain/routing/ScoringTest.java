package org.skillstreams.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

@Tag("SS-39")
class ScoringTest {

  private static final Instant NOW = Instant.parse("2026-11-02T17:00:00Z");
  private static final double ROUNDING = 1e-12;

  @Example
  void newcomersStandInTheMiddleNotAtTheBottom() {
    var newcomer = TrackRecord.newcomer(NOW);

    assertThat(Scoring.rating(newcomer)).isEqualTo(.75);
    assertThat(Scoring.response(newcomer)).isEqualTo(.5);
    assertThat(Scoring.jobs(newcomer)).isZero();
    assertThat(Scoring.recency(NOW, NOW)).isEqualTo(1);
  }

  @Example
  void theWeightedPartsAddUp() {
    var record = new TrackRecord(45, 10, 10, 16, 8, NOW.minus(Duration.ofDays(30)));
    var score =
        Scoring.score(new CandidateInputs(MatchTier.RADIUS, 25, record), Weights.STANDARD, NOW);

    assertThat(score.parts()).isEqualTo(new Parts((65 / 15.0 - 1) / 4, .5, .5, .5, .5));
    assertThat(score.total())
        .isEqualTo(.30 * (65 / 15.0 - 1) / 4 + (.15 + .25 + .20 + .10) * .5, within(ROUNDING));
  }

  @Property
  void everyPartLiesBetweenZeroAndOne(@ForAll("inputs") CandidateInputs inputs) {
    var score = Scoring.score(inputs, Weights.STANDARD, NOW);
    var parts = score.parts();

    assertThat(
            List.of(
                parts.rating(), parts.jobs(), parts.response(), parts.distance(), parts.recency()))
        .allSatisfy(part -> assertThat(part).isBetween(0.0, 1.0));
    assertThat(score.total()).isBetween(0.0, 1 + ROUNDING);
  }

  @Property
  void noScoreExceedsItsQualityPlusDistanceAndRecency(@ForAll("inputs") CandidateInputs inputs) {
    var weights = Weights.STANDARD;
    double most =
        Scoring.quality(inputs.record(), weights)
            + weights.distance() * Scoring.distance(inputs.distanceMiles())
            + weights.recency();

    assertThat(Scoring.score(inputs, weights, NOW).total()).isLessThanOrEqualTo(most + ROUNDING);
  }

  @Property
  void timeAloneNeverRaisesAScore(
      @ForAll("inputs") CandidateInputs inputs,
      @ForAll @LongRange(max = 100_000_000) long seconds) {
    var later = Scoring.score(inputs, Weights.STANDARD, NOW.plusSeconds(seconds));

    assertThat(later.total())
        .isLessThanOrEqualTo(Scoring.score(inputs, Weights.STANDARD, NOW).total());
  }

  @Property
  void nearerIsNeverWorse(
      @ForAll @DoubleRange(max = 5000) double miles, @ForAll @DoubleRange(max = 5000) double more) {
    assertThat(Scoring.distance(miles + more)).isLessThanOrEqualTo(Scoring.distance(miles));
  }

  @Property
  void anotherJobAnotherAnswerAndABetterRatingAreNeverWorse(
      @ForAll("inputs") CandidateInputs inputs, @ForAll @IntRange(min = 5, max = 5) int stars) {
    var record = inputs.record();

    assertThat(Scoring.jobs(record.withJobCompleted())).isGreaterThan(Scoring.jobs(record));
    assertThat(Scoring.response(record.withAnswer()))
        .isGreaterThanOrEqualTo(Scoring.response(record));
    assertThat(Scoring.rating(record.rated(record.ratingSum() + stars, record.ratingCount() + 1)))
        .isGreaterThanOrEqualTo(Scoring.rating(record));
  }

  @Provide
  Arbitrary<CandidateInputs> inputs() {
    return Combinators.combine(
            Arbitraries.of(MatchTier.class), Arbitraries.doubles().between(0, 6000), records())
        .as(CandidateInputs::new);
  }

  private static Arbitrary<TrackRecord> records() {
    var counts = Arbitraries.integers().between(0, 100_000);
    return Combinators.combine(
            counts,
            Arbitraries.integers().between(1, 5),
            counts,
            counts,
            counts,
            Arbitraries.longs().between(-1_000_000, 100_000_000))
        .as((ratings, stars, jobs, answered, missed, idle) ->
            new TrackRecord(
                ratings * stars,
                ratings,
                jobs,
                answered + missed,
                answered,
                NOW.minusSeconds(idle)));
  }
}
