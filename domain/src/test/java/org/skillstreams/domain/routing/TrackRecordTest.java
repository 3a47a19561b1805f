package org.skillstreams.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SS-39")
class TrackRecordTest {

  private static final Instant NOW = Instant.parse("2026-11-02T17:00:00Z");

  private final TrackRecord newcomer = TrackRecord.newcomer(NOW);

  @Test
  void answersNeverOutnumberInvitations() {
    assertThat(newcomer.withAnswer().answered()).isZero();
    assertThat(newcomer.withInvitation().withAnswer().withAnswer().answered()).isEqualTo(1);
  }

  @Test
  void activityNeverMovesBack() {
    var earlier = newcomer.activeAt(NOW.minusSeconds(1));
    var later = newcomer.activeAt(NOW.plusSeconds(1));

    assertThat(earlier).isEqualTo(newcomer);
    assertThat(later.lastActiveAt()).isEqualTo(NOW.plusSeconds(1));
    assertThat(later.sameButActivity(newcomer)).isTrue();
    assertThat(later.withJobCompleted().sameButActivity(newcomer)).isFalse();
  }

  @Test
  void ratingsThatCannotBeAreABug() {
    assertThatThrownBy(() -> newcomer.rated(6, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> newcomer.rated(1, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
