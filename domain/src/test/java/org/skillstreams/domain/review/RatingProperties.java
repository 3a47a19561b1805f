package org.skillstreams.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

/** What reviews come to. */
@Tag("SS-88")
class RatingProperties {

  @Property
  void theAverageLiesBetweenTheWorstAndTheBestScore(
      @ForAll @NotEmpty List<@IntRange(min = 1, max = 5) Integer> stars) {
    int sum = stars.stream().mapToInt(Integer::intValue).sum();

    assertThat(new Rating(sum, stars.size()).average())
        .hasValueSatisfying(average ->
            assertThat(average)
                .isBetween(
                    (double) stars.stream().min(Integer::compare).orElseThrow(),
                    (double) stars.stream().max(Integer::compare).orElseThrow()));
  }

  @Property
  void whatNoScoresAddUpToIsNoRating(@ForAll @IntRange(min = 1, max = 1_000) int count) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Rating(count - 1, count));
    assertThatIllegalArgumentException().isThrownBy(() -> new Rating(5 * count + 1, count));
  }

  @Example
  @Tag("SS-89")
  void withoutReviewsThereIsNoAverage() {
    assertThat(Rating.NONE.average()).isEmpty();
  }
}
