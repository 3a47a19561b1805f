package org.skillstreams.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.domain.shared.Window;

class SettingsTest {

  private final SettingValues values = new SettingValues(Map.of(), 1);

  @ParameterizedTest
  @EnumSource
  void everyDefaultLiesWithinItsBounds(Setting setting) {
    assertThat(setting.standard()).isBetween(setting.least(), setting.most());
    assertThat(Setting.find(setting.key())).contains(setting);
  }

  @ParameterizedTest
  @EnumSource
  void everyWindowIsASettingWithItsDefault(Window window) {
    assertThat(Duration.ofHours(Setting.of(window).standard())).isEqualTo(window.standard());
  }

  @Test
  void whatIsUnknownOrOutOfBoundsIsNamedAndNothingChanges() {
    var refusal =
        catchThrowableOfType(
            Refusal.class,
            () -> values.edit(Map.of("claims_per_job", 0, "invitations", 3, "colour", 1), 1));

    assertThat(refusal.problems().stream().map(p -> p.field() + ":" + p.key()))
        .containsExactlyInAnyOrder("claims_per_job:out_of_range", "colour:unknown");
    assertThat(values.value(Setting.INVITATIONS)).isEqualTo(2);
  }

  @Test
  void anEditOfAnOlderVersionIsStale() {
    assertThatThrownBy(() -> values.edit(Map.of(), 7))
        .extracting(thrown -> ((Refusal) thrown).reason())
        .isEqualTo(CommonRefusal.STALE_EDIT);
  }
}
