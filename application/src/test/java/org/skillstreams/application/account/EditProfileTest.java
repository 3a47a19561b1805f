package org.skillstreams.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.skillstreams.application.account.AccountWorld.caller;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.account.EditProfile.Command;
import org.skillstreams.domain.account.AccountRefusal;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.catalog.Category;
import org.skillstreams.domain.catalog.EngagementModel;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.Refusal;

@Tag("SS-22")
@Tag("SS-61")
class EditProfileTest {

  private final AccountWorld world = new AccountWorld();
  private final Person ben = world.provider("ben@example.com");

  @BeforeEach
  void cleaningIsOffered() {
    var details = new Category.Details("Cleaning", "", "sparkles", EngagementModel.LEAD, true);
    world.categories.add(Category.create("cleaning", details));
  }

  @Test
  void aProviderSaysWhatIsOfferedAndWhere() {
    var edited = world.editProfile.handle(edit("97201", List.of("cleaning"), "97301-1234", 1));

    assertThat(edited.zip()).contains("97201");
    assertThat(edited.categories()).containsExactly("cleaning");
    assertThat(edited.areas()).containsExactly(new ProfileView.AreaView("cleaning", "97301-1234"));
    assertThat(edited.accepting()).isTrue();
    assertThat(edited.version()).isEqualTo(2);
    assertThat(world.audit.entries().getLast().action()).isEqualTo("account.edit_profile");
  }

  @Test
  void routingHearsAtOnceAndOfVerifiedProvidersOnlyAsActive() {
    world.editProfile.handle(edit("97201", List.of("cleaning"), "97301", 1));
    assertThat(world.offers.profile).isPresent();
    assertThat(world.offers.active).isFalse();

    world.verifyProvider.handle(world.admin(), ben.id(), "seen the papers");
    assertThat(world.offers.active).isTrue();
  }

  @Test
  void everyFieldThatIsWrongIsNamedAndNothingChanges() {
    var wrong = edit("00000", List.of("cleaning", "juggling"), "9720", 1);
    var refusal = catchThrowableOfType(Refusal.class, () -> world.editProfile.handle(wrong));

    assertThat(refusal.problems().stream().map(p -> p.field() + ":" + p.key()))
        .containsExactly("zip:zip.unknown", "categories[1]:unknown", "areas[0].zip:zip.format");
    assertThat(world.readProfile.handle(caller(ben)).version()).isEqualTo(1);
    assertThat(world.offers.profile).isEmpty();
  }

  @Test
  void anEditOfAnOlderVersionIsStale() {
    world.editProfile.handle(edit("97201", List.of("cleaning"), "97301", 1));

    assertThatThrownBy(
            () -> world.editProfile.handle(edit("97202", List.of("cleaning"), "97301", 1)))
        .extracting(thrown -> ((Refusal) thrown).reason())
        .isEqualTo(CommonRefusal.STALE_EDIT);
  }

  @Test
  void aSeekerHasNoProfile() {
    var anna = caller(world.seeker("anna@example.com"));

    assertThatThrownBy(() -> world.readProfile.handle(anna))
        .extracting(thrown -> ((Refusal) thrown).reason())
        .isEqualTo(AccountRefusal.NOT_ALLOWED);
  }

  private Command edit(String zip, List<String> categories, String areaZip, long seen) {
    return new Command(
        caller(ben),
        "Ben & sons",
        "We clean.",
        Optional.of(zip),
        30,
        5,
        categories,
        List.of(new Command.Area("cleaning", areaZip)),
        Optional.empty(),
        seen);
  }
}
