package org.skillstreams.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.domain.shared.Zip;

class ProviderProfileTest {

  private static final CategoryId CLEANING = new CategoryId("cleaning");
  private static final ProviderArea SALEM = new ProviderArea(CLEANING, new Zip("97301"));

  private final ProviderProfile profile =
      new ProviderProfile(
          new PersonId(new UUID(0, 1)), details("Ben", 25, Set.of(CLEANING), List.of()), false, 4);

  @Test
  void anEditCountsUpTheVersionAndKeepsWhatOperatorsDecide() {
    var edited = profile.edit(details("Ben & sons", 40, Set.of(CLEANING), List.of(SALEM)), 4);

    assertThat(edited.version()).isEqualTo(5);
    assertThat(edited.verified()).isFalse();
    assertThat(edited.details().displayName()).isEqualTo("Ben & sons");
  }

  @Test
  void anEditOfAnOlderVersionIsStale() {
    assertThatThrownBy(() -> profile.edit(profile.details(), 3))
        .extracting(thrown -> ((Refusal) thrown).reason())
        .isEqualTo(CommonRefusal.STALE_EDIT);
  }

  @Test
  void aProviderIsVerifiedOnce() {
    assertThatThrownBy(() -> profile.verify().verify())
        .extracting(thrown -> ((Refusal) thrown).reason())
        .isEqualTo(AccountRefusal.ALREADY_VERIFIED);
  }

  @Test
  void everyFieldThatIsWrongIsNamed() {
    var refusal =
        catchThrowableOfType(
            Refusal.class, () -> details(" ", 101, Set.of(), List.of(SALEM, SALEM)));

    assertThat(refusal.problems().stream().map(p -> p.field() + ":" + p.key()))
        .containsExactly(
            "displayName:length",
            "radiusMiles:out_of_range",
            "areas[0].category:not_offered",
            "areas[1]:duplicate",
            "areas[1].category:not_offered");
  }

  private static ProviderProfile.Details details(
      String name, int radius, Set<CategoryId> categories, List<ProviderArea> areas) {
    var base = Optional.of(new Zip("97201-1234"));
    return new ProviderProfile.Details(name, "", base, radius, 10, categories, areas, true);
  }
}
