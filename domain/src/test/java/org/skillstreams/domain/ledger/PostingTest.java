package org.skillstreams.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.Refusal;

@Tag("BY-06")
@Tag("I1")
class PostingTest {

  private final PersonId anna = new PersonId(UUID.randomUUID());
  private final PersonId ben = new PersonId(UUID.randomUUID());
  private final BusinessKey key = BusinessKey.of("test", 1);

  @Test
  void whatIsNotBalancedIsNoPosting() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> posting(wallet(anna, "USD", 5), wallet(ben, "USD", -4)));
    assertThatIllegalArgumentException().isThrownBy(() -> posting(wallet(anna, "USD", 5)));
    assertThatIllegalArgumentException().isThrownBy(() -> posting());
  }

  @Test
  @Tag("L2")
  void eachCurrencyIsBalancedForItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> posting(wallet(anna, "USD", 5), wallet(ben, "JPY", -5)));
    assertThat(
            posting(
                    wallet(anna, "USD", 5),
                    wallet(ben, "USD", -5),
                    wallet(anna, "JPY", -700),
                    wallet(ben, "JPY", 700))
                .legs())
        .hasSize(4);
  }

  @Test
  void anAccountHasOneLegAndALegMovesSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> posting(wallet(anna, "USD", 5), wallet(anna, "USD", -5)));
    assertThatIllegalArgumentException().isThrownBy(() -> wallet(anna, "USD", 0));
  }

  @Test
  @Tag("L2")
  void sumsThatOverflowAreRefusedInsteadOfWrappingToZero() {
    var carol = new PersonId(UUID.randomUUID());
    var dave = new PersonId(UUID.randomUUID());
    assertRefused(
        LedgerRefusal.AMOUNT_TOO_LARGE,
        () ->
            posting(
                wallet(anna, "USD", Long.MIN_VALUE),
                wallet(ben, "USD", Long.MIN_VALUE),
                wallet(carol, "USD", 1),
                wallet(dave, "USD", -1)));
  }

  @ParameterizedTest
  @Tag("L2")
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void onlyMoreThanNothingCanBeMoved(long amount) {
    assertRefused(
        LedgerRefusal.NOT_AN_AMOUNT,
        () -> Leg.move(amount, wallet(anna, "USD", 1).account(), wallet(ben, "USD", 1).account()));
  }

  @Test
  @Tag("I5")
  void aRepetitionSaysTheSameInAnyOrder() {
    var first = posting(wallet(anna, "USD", 5), wallet(ben, "USD", -5));

    assertThat(posting(wallet(ben, "USD", -5), wallet(anna, "USD", 5)).repeats(first)).isTrue();
    assertThat(posting(wallet(ben, "USD", -6), wallet(anna, "USD", 6)).repeats(first)).isFalse();
    assertThat(posting(wallet(ben, "EUR", -5), wallet(anna, "EUR", 5)).repeats(first)).isFalse();
    assertThat(with(PostingReason.CLAIM, first).repeats(first)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "line\nbreak", "ünïcode"})
  void aKeyIsVisibleAscii(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new BusinessKey(text));
    assertThatIllegalArgumentException().isThrownBy(() -> new BusinessKey("k".repeat(201)));
    assertThat(BusinessKey.of("claim", "lead", 7)).hasToString("claim:lead:7");
  }

  private Posting posting(Leg... legs) {
    return new Posting(key, PostingReason.GRANT, Optional.empty(), Optional.empty(), List.of(legs));
  }

  private Posting with(PostingReason reason, Posting other) {
    return new Posting(key, reason, Optional.empty(), Optional.empty(), other.legs());
  }

  private static Leg wallet(PersonId owner, String currency, long amount) {
    return new Leg(AccountName.of(AccountKind.WALLET, Currency.of(currency), owner), amount);
  }

  private static void assertRefused(LedgerRefusal reason, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
