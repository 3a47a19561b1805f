package org.skillstreams.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.CreditStanding.Sale;

class CreditStandingTest {

  private static final Sale TEN = new Sale(10, 1_000, Currency.of("USD"));

  private final PersonId anna = new PersonId(UUID.randomUUID());
  private final BusinessKey key = new BusinessKey("checkout:cs_1");
  private final Subject purchase = new Subject(Subject.PURCHASE, UUID.randomUUID());

  @Test
  void creditsAndMoneyAreOneMovement() {
    var posting = standing(0, 0).buy(TEN, key, purchase);

    assertThat(posting.legs())
        .containsExactlyInAnyOrder(
            new Leg(AccountName.against(anna, AccountKind.CLEARING, TEN.currency()), -1_000),
            new Leg(AccountName.against(anna, AccountKind.REVENUE, TEN.currency()), 1_000),
            new Leg(AccountName.against(anna, AccountKind.CREDITS_ISSUED, Currency.CREDITS), -10),
            new Leg(CreditAccount.nameOf(anna), 10));
  }

  @Test
  @Tag("I4")
  void whatWasSpentIsOwedWhenTheMoneyGoesBack() {
    var before = standing(4, 0);
    var after = before.after(before.giveBack(TEN, key, purchase));

    assertThat(after).isEqualTo(standing(0, 6));
  }

  @Test
  void whatIsStillThereIsTakenAndNothingIsOwed() {
    var before = standing(12, 0);

    assertThat(before.after(before.giveBack(TEN, key, purchase))).isEqualTo(standing(2, 0));
  }

  @Test
  void aFewCentsMayBeWorthNoCredit() {
    var cents = new Sale(0, 5, TEN.currency());

    assertThat(standing(4, 0).giveBack(cents, key, purchase).legs()).hasSize(2);
  }

  @Test
  void debtsArePaidFromWhatComesIn() {
    var before = standing(0, 6);
    var bought = before.after(before.buy(TEN, key, purchase));
    var paid = bought.after(bought.settle(key, Optional.of(purchase)).orElseThrow());

    assertThat(paid).isEqualTo(standing(4, 0));
    assertThat(paid.settle(key, Optional.empty())).isEmpty();
    assertThat(before.settle(key, Optional.empty())).isEmpty();
  }

  private CreditStanding standing(long balance, long owed) {
    return new CreditStanding(anna, balance, owed);
  }
}
