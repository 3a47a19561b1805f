package org.skillstreams.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.skillstreams.application.account.AccountWorld.PASSWORD;
import static org.skillstreams.application.account.AccountWorld.caller;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.account.AccountRefusal;
import org.skillstreams.domain.account.PersonStatus.Standing;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.shared.Refusal;

@Tag("SS-61")
class SignInTest {

  private final AccountWorld world = new AccountWorld();

  @Test
  void somebodyJoinsSignsInAndIsKnown() {
    var anna = world.seeker("Anna@Example.com");
    var signedIn = world.signIn.handle(" anna@example.COM ", PASSWORD);

    assertThat(world.authenticate.handle(signedIn.token()).caller()).isEqualTo(caller(anna));
    assertThat(world.readMe.handle(anna.id()))
        .returns("anna@example.com", Me::email)
        .returns(Role.SEEKER, Me::role)
        .returns(Standing.ACTIVE, Me::status);
    assertThat(world.audit.entries())
        .extracting("action")
        .containsExactly("account.join", "account.sign_in");
    assertThat(world.events.typesOf(anna.id().value())).containsExactly("account.person_joined");
  }

  @Test
  void aProviderStartsUnverifiedWithTheOperatorsDefaults() {
    var ben = world.provider("ben@example.com");

    var profile = world.readProfile.handle(caller(ben));
    assertThat(profile.displayName()).isEqualTo("Pat Provider");
    assertThat(profile.radiusMiles()).isEqualTo(25);
    assertThat(profile.capacity()).isEqualTo(10);
    assertThat(profile.verified()).isFalse();
    assertThat(world.readMe.handle(ben.id()).credits()).contains(0L);
  }

  @Test
  void everyFieldThatIsWrongIsNamedAndNobodyJoins() {
    var wrong = new SignUp.Command(Role.SEEKER, " ", "nowhere", "short");
    var refusal = catchThrowableOfType(Refusal.class, () -> world.signUp.handle(wrong));

    assertThat(refusal.problems()).extracting("field").containsExactly("email", "name", "password");
    assertThat(world.people.all()).isEmpty();
    assertThat(world.audit.entries()).isEmpty();
  }

  @Test
  void nobodyMakesThemselvesAdmin() {
    var wrong = new SignUp.Command(Role.ADMIN, "Eve", "eve@example.com", PASSWORD);

    assertThat(catchThrowableOfType(Refusal.class, () -> world.signUp.handle(wrong)).problems())
        .extracting("field")
        .containsExactly("role");
  }

  @Test
  void anAddressJoinsOnce() {
    world.seeker("anna@example.com");

    refused(AccountRefusal.EMAIL_TAKEN, () -> world.provider("ANNA@example.com"));
  }

  @Test
  void anAdminIsAppointedOnce() {
    assertThat(world.admin()).isEqualTo(world.admin());
  }

  @Test
  @Tag("A2")
  void aWrongPasswordAndAnUnknownAddressLookTheSameAndCostTheSame() {
    world.seeker("anna@example.com");
    refused(AccountRefusal.WRONG_CREDENTIALS, () -> signIn("anna@example.com", "wrong"));
    int forOne = world.passwords.checks();

    refused(AccountRefusal.WRONG_CREDENTIALS, () -> signIn("nobody@example.com", "wrong"));
    refused(AccountRefusal.WRONG_CREDENTIALS, () -> signIn("no address", "x".repeat(1_000_000)));
    assertThat(world.passwords.checks()).isEqualTo(3 * forOne);
  }

  @Test
  void aSignInThatEndedIsWorthNothing() {
    var anna = world.seeker("anna@example.com");
    var token = signIn("anna@example.com", PASSWORD).token();
    var other = signIn("anna@example.com", PASSWORD).token();
    var session = world.authenticate.handle(token).session();
    world.wall.advance(Duration.ofSeconds(1));

    world.signOut.handle(caller(anna), session);
    refused(AccountRefusal.NOT_SIGNED_IN, () -> world.authenticate.handle(token));
    assertThat(world.authenticate.handle(other).caller()).isEqualTo(caller(anna));
  }

  @Test
  void aSignInEndsInRealTimeNotWithTheDemoClock() {
    world.seeker("anna@example.com");
    var token = signIn("anna@example.com", PASSWORD).token();
    world.clock.advance(Duration.ofDays(60));
    assertThat(world.authenticate.handle(token)).isNotNull();

    world.wall.advance(Duration.ofDays(7));
    refused(AccountRefusal.NOT_SIGNED_IN, () -> world.authenticate.handle(token));
  }

  @Test
  void aForgedTokenIsWorthNothing() {
    refused(AccountRefusal.NOT_SIGNED_IN, () -> world.authenticate.handle("forged"));
  }

  private SignIn.SignedIn signIn(String email, String password) {
    return world.signIn.handle(email, password);
  }

  private static void refused(AccountRefusal reason, ThrowingCallable work) {
    assertThatThrownBy(work).extracting(thrown -> ((Refusal) thrown).reason()).isEqualTo(reason);
  }
}
