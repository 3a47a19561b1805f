package org.skillstreams.application.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.catalog.CatalogRefusal;
import org.skillstreams.domain.catalog.Category;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.catalog.Complexity;
import org.skillstreams.domain.catalog.EngagementModel;
import org.skillstreams.domain.catalog.QuestionForm;
import org.skillstreams.domain.catalog.ServiceArea;
import org.skillstreams.domain.catalog.Setting;
import org.skillstreams.domain.catalog.Tier;
import org.skillstreams.domain.catalog.TierTable;
import org.skillstreams.domain.catalog.Tiers;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.domain.shared.Window;
import org.skillstreams.domain.shared.Zip;

/** What every catalog does, whatever it is kept in. */
public abstract class CatalogContract {

  private static int made;

  protected abstract Categories categories();

  protected abstract Forms forms();

  protected abstract TierTables tierTables();

  protected abstract ServiceAreas serviceAreas();

  protected abstract Settings settings();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  @Tag("SS-48")
  @Tag("SS-63")
  void aCategoryIsKeptAsItWasMadeAndEdited() {
    var made = category("plumbing");
    var edited = made.edit(details("Plumbing and heating", false), 1);
    run(() -> categories().save(edited));

    assertThat(inTransaction(() -> categories().get(made.id()))).isEqualTo(edited);
    assertThat(inTransaction(() -> categories().lock(made.id()))).isEqualTo(edited);
    assertThat(inTransaction(() -> categories().all())).contains(edited);
  }

  @Test
  void aCategoryIdIsUsedOnce() {
    var made = category("roofing");

    assertThatThrownBy(() -> run(() -> categories().add(made)))
        .extracting(thrown -> ((Refusal) thrown).reason())
        .isEqualTo(CatalogRefusal.CATEGORY_EXISTS);
  }

  @Test
  void anUnknownCategoryIsRefused() {
    var unknown = new CategoryId("juggling");

    assertThat(inTransaction(() -> categories().find(unknown))).isEmpty();
    assertThatThrownBy(() -> inTransaction(() -> categories().lock(unknown)))
        .extracting(thrown -> ((Refusal) thrown).reason())
        .isEqualTo(CatalogRefusal.NO_SUCH_CATEGORY);
  }

  @Test
  @Tag("SS-45")
  @Tag("SS-64")
  void everyVersionOfAFormStaysAsItWas() {
    var category = category("cleaning").id();
    var questions = FormFixtures.questions();
    var one = new QuestionForm(category, 1, questions);
    var two = new QuestionForm(category, 2, List.of());
    run(() -> forms().add(one));
    run(() -> forms().add(two));

    assertThat(inTransaction(() -> forms().get(category, 1))).isEqualTo(one);
    assertThat(inTransaction(() -> forms().current(category))).isEqualTo(two);
    assertThat(inTransaction(() -> forms().find(category, 3))).isEmpty();
  }

  @Test
  @Tag("SS-47")
  @Tag("SS-65")
  void aCategoryHasItsOwnTiersOrThoseOfAll() {
    var own = category("painting").id();
    var other = category("gardening").id();
    var ofAll = inTransaction(() -> tierTables().find(Optional.empty()));
    if (ofAll.isEmpty()) {
      run(() -> tierTables().add(new TierTable(Optional.empty(), tiers("Any", 3), 1)));
    }
    run(() -> tierTables().add(new TierTable(Optional.of(own), tiers("Own", 5), 1)));
    run(() -> tierTables().save(new TierTable(Optional.of(own), tiers("Own", 9), 2)));

    assertThat(price(own)).isEqualTo(9);
    assertThat(price(other)).isEqualTo(3);
    assertThat(inTransaction(() -> tierTables().lock(Optional.of(own))))
        .get()
        .extracting(TierTable::version)
        .isEqualTo(2L);
  }

  @Test
  @Tag("SS-28")
  @Tag("SS-66")
  void anAreaIsServedWhileItIsEnabled() {
    var zip = new Zip("97202-1234");

    assertThat(inTransaction(() -> serviceAreas().serves(zip))).isFalse();
    run(() -> serviceAreas().save(new ServiceArea(zip, "east bank")));
    run(() -> serviceAreas().save(new ServiceArea(zip, "both banks")));
    assertThat(inTransaction(() -> serviceAreas().find(zip)))
        .contains(new ServiceArea(new Zip("97202"), "both banks"));
    run(() -> serviceAreas().remove(zip));
    run(() -> serviceAreas().remove(zip));
    assertThat(inTransaction(() -> serviceAreas().serves(zip))).isFalse();
  }

  @Test
  void aZipCodeLiesSomewhereOrDoesNotExist() {
    var place = inTransaction(() -> serviceAreas().get(new Zip("97201-0001")));

    assertThat(place.city()).isEqualTo("Portland");
    assertThat(place.state()).isEqualTo("OR");
    assertThat(place.point().latitude()).isBetween(45.0, 46.0);
    assertThat(inTransaction(() -> serviceAreas().place(new Zip("00000")))).isEmpty();
  }

  @Test
  void settingsHaveTheirDefaultUntilTheyAreEdited() {
    assertThat(inTransaction(() -> settings().window(Window.CONTACT)))
        .isEqualTo(Duration.ofHours(48));
    var edited =
        inTransaction(() -> {
          var before = settings().lock();
          var after =
              before.edit(
                  Map.of("claims_per_job", 3, "invitations", 2, "contact_window_hours", 12),
                  before.version());
          settings().save(after);
          return after;
        });

    assertThat(inTransaction(() -> settings().current())).isEqualTo(edited);
    assertThat(inTransaction(() -> settings().claimsPerJob())).isEqualTo(3);
    assertThat(inTransaction(() -> settings().window(Window.CONTACT)))
        .isEqualTo(Duration.ofHours(12));
    assertThat(edited.set()).doesNotContainKey(Setting.INVITATIONS);
    run(() ->
        settings()
            .save(
                edited.edit(
                    Map.of("claims_per_job", 2, "contact_window_hours", 48), edited.version())));
    assertThat(inTransaction(() -> settings().current().set())).isEmpty();
  }

  private Category category(String name) {
    var category = Category.create(name + "-" + ++made, details("Some " + name, true));
    run(() -> categories().add(category));
    return category;
  }

  private static Category.Details details(String name, boolean active) {
    return new Category.Details(name, "About it", "wrench", EngagementModel.LEAD, active);
  }

  private static Tiers tiers(String name, int credits) {
    return new Tiers(
        List.of(new Tier(name, 0, credits), new Tier(name + " more", 50, credits + 1)));
  }

  private int price(CategoryId category) {
    return inTransaction(() -> tierTables().tiersOf(category))
        .tierFor(new Complexity(49))
        .credits();
  }

  private void run(Runnable work) {
    inTransaction(() -> {
      work.run();
      return true;
    });
  }
}
