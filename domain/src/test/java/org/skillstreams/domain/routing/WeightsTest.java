package org.skillstreams.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.shared.FieldProblem;
import org.skillstreams.domain.shared.Refusal;

@Tag("SS-39")
class WeightsTest {

  @Test
  void startAsDecided() {
    assertThat(Weights.STANDARD).isEqualTo(new Weights(1, .30, .15, .25, .20, .10));
  }

  @Test
  void everyWeightOutOfRangeIsNamed() {
    assertThatThrownBy(() -> new Weights(2, -.1, 1.1, Double.NaN, 0, 0))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(FieldProblem::field)
                    .containsExactly("rating", "jobs", "response", "sum"));
  }

  @Test
  void mustAddUpToOne() {
    assertThatThrownBy(() -> new Weights(2, .3, .3, .3, .3, .3))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(FieldProblem::key)
                    .containsExactly("sum"));
  }
}
