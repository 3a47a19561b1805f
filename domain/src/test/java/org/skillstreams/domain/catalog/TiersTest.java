package org.skillstreams.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.Refusal;

@Tag("SS-27")
@Tag("SS-65")
class TiersTest {

  private static final Tiers TIERS = new Tiers(List.of(tier("Small", 0, 2), tier("Large", 50, 5)));

  @Test
  @Tag("SS-46")
  void aScoreBelongsToTheTierThatStartsAtOrBelowIt() {
    assertThat(TIERS.tierFor(new Complexity(0)).name()).isEqualTo("Small");
    assertThat(TIERS.tierFor(new Complexity(49)).credits()).isEqualTo(2);
    assertThat(TIERS.tierFor(new Complexity(50)).credits()).isEqualTo(5);
    assertThat(TIERS.tierFor(new Complexity(100)).name()).isEqualTo("Large");
  }

  @Test
  void everyScoreHasATier() {
    for (int score = 0; score <= Complexity.MOST; score++) {
      assertThat(TIERS.tierFor(new Complexity(score)).fromScore()).isLessThanOrEqualTo(score);
    }
  }

  @ParameterizedTest
  @MethodSource
  void tiersThatDoNotCover0To100AreRefused(List<Tier> tiers, String problem) {
    var refusal = catchThrowableOfType(Refusal.class, () -> new Tiers(tiers));

    assertThat(refusal.problems().stream().map(p -> p.field() + ":" + p.key()))
        .containsExactly(problem);
  }

  static Stream<Arguments> tiersThatDoNotCover0To100AreRefused() {
    var small = tier("Small", 0, 2);
    return Stream.of(
        Arguments.of(List.of(), "tiers:length"),
        Arguments.of(List.of(tier("Small", 1, 2)), "tiers[0].fromScore:gap"),
        Arguments.of(List.of(small, tier("Large", 0, 3)), "tiers[1].fromScore:overlap"),
        Arguments.of(List.of(small, tier("Large", 101, 3)), "tiers[1].fromScore:out_of_range"),
        Arguments.of(List.of(small, tier("small", 50, 3)), "tiers[1].name:duplicate"),
        Arguments.of(List.of(tier(" ", 0, 2)), "tiers[0].name:length"),
        Arguments.of(List.of(tier("Free", 0, 0)), "tiers[0].credits:out_of_range"));
  }

  @Test
  void anEditOfAnOlderVersionIsStale() {
    var table = new TierTable(Optional.empty(), TIERS, 3);

    assertThat(table.edit(TIERS, 3).version()).isEqualTo(4);
    assertThatThrownBy(() -> table.edit(TIERS, 2))
        .extracting(thrown -> ((Refusal) thrown).reason())
        .isEqualTo(CommonRefusal.STALE_EDIT);
  }

  private static Tier tier(String name, int from, int credits) {
    return new Tier(name, from, credits);
  }
}
