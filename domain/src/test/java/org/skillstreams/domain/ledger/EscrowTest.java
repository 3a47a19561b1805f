package org.skillstreams.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skillstreams.domain.ledger.AccountKind.CLEARING;
import static org.skillstreams.domain.ledger.AccountKind.DISPUTES;
import static org.skillstreams.domain.ledger.AccountKind.RECEIVABLE;
import static org.skillstreams.domain.ledger.AccountKind.REVENUE;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.shared.Refusal;

@Tag("I7")
class EscrowTest {

  private static final Currency DOLLARS = Currency.of("USD");

  private final Subject booking = new Subject("booking", UUID.randomUUID());
  private final PersonId anna = new PersonId(UUID.randomUUID());
  private final BusinessKey key = BusinessKey.of("test", booking.id());
  private final Escrow escrow = new Escrow(booking, DOLLARS);

  @Test
  void aThousandDollarsAreHeldThenTwoHundredAreTheFeeAndSevenHundredAnnas() {
    assertThat(escrow.hold(100_000, key).legs())
        .containsExactlyInAnyOrder(leg(CLEARING, -100_000), new Leg(escrow.name(), 100_000));
    assertThat(
            escrow
                .split(90_000, List.of(escrow.toPlatform(2), escrow.toWallet(anna, 7)), key)
                .legs())
        .containsExactlyInAnyOrder(
            new Leg(escrow.name(), -90_000),
            leg(REVENUE, 20_000),
            new Leg(new Wallet(anna, DOLLARS).name(), 70_000));
  }

  @Test
  void whoGetsNothingHasNoLeg() {
    var posting = escrow.split(1, List.of(escrow.toPlatform(1), escrow.toWallet(anna, 9)), key);

    assertThat(posting.legs())
        .containsExactlyInAnyOrder(
            new Leg(escrow.name(), -1), new Leg(new Wallet(anna, DOLLARS).name(), 1));
  }

  @Test
  void aPartCanGoBackToWhoPaid() {
    var halves = List.of(escrow.toPayer(1), escrow.toWallet(anna, 1));

    assertThat(escrow.split(101, halves, key).legs()).contains(leg(CLEARING, 51));
    assertThat(escrow.refund(101, key).legs())
        .containsExactlyInAnyOrder(new Leg(escrow.name(), -101), leg(CLEARING, 101));
  }

  @Test
  void aDisputeLeavesWhatIsHeldUntilTheBankHasDecided() {
    assertThat(escrow.dispute(500, key).legs())
        .containsExactlyInAnyOrder(leg(DISPUTES, -500), leg(CLEARING, 500));
    assertThat(escrow.winDispute(500, key).legs())
        .containsExactlyInAnyOrder(leg(DISPUTES, 500), leg(CLEARING, -500));
  }

  @Test
  void aLostDisputeIsBorneByWhatIsHeldAndTheRestByWhoWasPaid() {
    var owed = AccountName.of(RECEIVABLE, DOLLARS, anna);

    assertThat(escrow.loseDispute(500, 500, anna, key).legs())
        .containsExactlyInAnyOrder(leg(DISPUTES, 500), new Leg(escrow.name(), -500));
    assertThat(escrow.loseDispute(500, 200, anna, key).legs())
        .containsExactlyInAnyOrder(
            leg(DISPUTES, 500), new Leg(escrow.name(), -200), new Leg(owed, -300));
    assertThat(escrow.loseDispute(500, 0, anna, key).legs())
        .containsExactlyInAnyOrder(leg(DISPUTES, 500), new Leg(owed, -500));
    assertThatIllegalArgumentException().isThrownBy(() -> escrow.loseDispute(500, 501, anna, key));
  }

  @Test
  void everythingPostedIsAboutTheEngagement() {
    assertThat(
            List.of(
                escrow.hold(1, key),
                escrow.refund(1, key),
                escrow.fee(1, key),
                escrow.split(1, List.of(escrow.toPlatform(1)), key),
                escrow.dispute(1, key)))
        .extracting(Posting::about)
        .allMatch(about -> about.orElseThrow().equals(booking));
  }

  @Test
  @Tag("L2")
  void nothingAndLessAreNoAmounts() {
    for (long amount : List.of(0L, -1L)) {
      assertThatThrownBy(() -> escrow.hold(amount, key)).isInstanceOf(Refusal.class);
      assertThatThrownBy(() -> escrow.split(amount, List.of(escrow.toPlatform(1)), key))
          .isInstanceOf(Refusal.class);
    }
  }

  private Leg leg(AccountKind kind, long amount) {
    return new Leg(AccountName.against(booking, kind, DOLLARS), amount);
  }
}
