package org.skillstreams.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillstreams.domain.account.PersonStatus.Standing;
import org.skillstreams.domain.shared.Refusal;

@Tag("SS-24a")
@Tag("SS-24b")
class PersonTest {

  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
  private static final Email EMAIL = new Email("anna@example.com");

  private final Person anna =
      Person.join(new PersonId(new UUID(0, 1)), " Anna ", EMAIL, Role.SEEKER, NOON);

  @Test
  void aNewPersonIsActive() {
    assertThat(anna.name()).isEqualTo("Anna");
    assertThatCode(() -> anna.mustBeActive(NOON)).doesNotThrowAnyException();
  }

  @Test
  void aSuspensionEndsByItself() {
    var suspended = anna.suspend(NOON.plusSeconds(60), "late");

    assertThat(suspended.status().at(NOON)).isEqualTo(Standing.SUSPENDED);
    assertRefused(AccountRefusal.SUSPENDED, () -> suspended.mustBeActive(NOON.plusSeconds(59)));
    assertThatCode(() -> suspended.mustBeActive(NOON.plusSeconds(60))).doesNotThrowAnyException();
  }

  @Test
  void aBanLastsUntilItIsLifted() {
    var banned = anna.ban("fraud");

    assertRefused(AccountRefusal.BANNED, () -> banned.mustBeActive(NOON.plusSeconds(1_000_000)));
    assertThat(banned.readmit()).isEqualTo(anna);
  }

  @Test
  void aBanIsNotMadeLighterBySuspending() {
    assertRefused(AccountRefusal.BANNED, () -> anna.ban("fraud").suspend(NOON, "late"));
  }

  @Test
  void onlyWhoIsShutOutIsReadmitted() {
    assertRefused(AccountRefusal.NOT_BANNED, anna::readmit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b.co", " Anna.B+x@Example.COM ", "ünal@bücher.example"})
  void anAddressIsReadInSmallLetters(String typed) {
    assertThat(Email.parse("email", typed).value())
        .isEqualTo(typed.strip().toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "anna",
        "@b.co",
        "a@b",
        "a@b..co",
        "a b@c.de",
        "a@b.c\r\nBcc: x@y.z",
        "a@b@c.de"
      })
  void whatIsNoAddressIsRefused(String typed) {
    assertThatThrownBy(() -> Email.parse("email", typed))
        .satisfies(thrown ->
            assertThat(((Refusal) thrown).problems())
                .singleElement()
                .extracting("field", "key")
                .containsExactly("email", "email.format"));
  }

  @Test
  void aLongAddressIsRefusedAtOnce() {
    assertThat(Email.isEmail("a@" + "b.".repeat(100_000) + "c")).isFalse();
  }

  private static void assertRefused(AccountRefusal reason, ThrowingCallable work) {
    assertThatThrownBy(work).extracting(thrown -> ((Refusal) thrown).reason()).isEqualTo(reason);
  }
}
