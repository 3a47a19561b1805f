package org.skillstreams.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.ledger.AccountKind;
import org.skillstreams.domain.ledger.AccountName;
import org.skillstreams.domain.ledger.CreditAccount;
import org.skillstreams.domain.ledger.Currency;
import org.skillstreams.domain.ledger.LedgerRefusal;
import org.skillstreams.domain.ledger.Leg;
import org.skillstreams.domain.ledger.Posting;
import org.skillstreams.domain.ledger.PostingReason;

/** What every ledger does with postings, whatever it is kept in. */
public abstract class LedgerContract extends LedgerSetting {

  @Test
  void nobodyHasCreditsBeforeTheFirstPosting() {
    assertThat(inTransaction(() -> ledger().credits(anna)).balance()).isZero();
    assertThat(inTransaction(() -> ledger().lockCredits(anna)).balance()).isZero();
    assertThat(inTransaction(() -> views().balance(anna)).balance()).isZero();
  }

  @Test
  void whatIsGrantedCanBeSpentAndComesBack() {
    grant(anna, 10);
    spend(anna, 4, key());
    refund(anna, 4, key());

    assertThat(balance(anna)).isEqualTo(10);
  }

  @Test
  @Tag("SS-43")
  void aPostingTellsEveryBalanceRightAfterIt() {
    grant(anna, 10);
    var posted = spend(anna, 4, key());

    assertThat(posted.repeated()).isFalse();
    assertThat(posted.balanceOf(CreditAccount.nameOf(anna))).isEqualTo(6);
    assertThat(posted.balances()).hasSize(2);
  }

  @Test
  @Tag("I4")
  void nobodySpendsMoreThanThereIs() {
    grant(anna, 3);

    assertRefused(LedgerRefusal.NOT_ENOUGH_CREDITS, () -> spend(anna, 4, key()));
    assertThat(balance(anna)).isEqualTo(3);
  }

  @Test
  @Tag("I4")
  void theLedgerItselfRefusesWhatWasDecidedOnAnOldBalance() {
    grant(anna, 3);
    var decidedBefore = inTransaction(() -> ledger().credits(anna)).spend(3, key(), lead);
    spend(anna, 1, key());

    assertRefused(LedgerRefusal.NOT_ENOUGH_CREDITS, () -> post(decidedBefore));
    assertThat(balance(anna)).isEqualTo(2);
  }

  @Test
  @Tag("I4")
  void noMoreComesBackThanWasSpent() {
    grant(anna, 3);
    var spent = AccountName.against(anna, AccountKind.CREDITS_SPENT, Currency.CREDITS);
    int everybodysOnTheStripe = Math.toIntExact(spend(anna, 2, key()).balanceOf(spent));

    assertRefused(
        LedgerRefusal.NOTHING_TO_RETURN, () -> refund(anna, everybodysOnTheStripe + 1, key()));
  }

  @Test
  void creditsThatAreSpentCannotBeTakenBack() {
    grant(anna, 3);
    spend(anna, 2, key());
    var takeBack = inTransaction(() -> ledger().credits(anna)).takeBack(2, key(), "by mistake");

    assertRefused(LedgerRefusal.NOT_ENOUGH_CREDITS, () -> post(takeBack));
  }

  @Test
  @Tag("I5")
  void theSecondUseOfAKeyMovesNothingAndTellsWhatTheFirstDid() {
    grant(anna, 10);
    var key = key();
    var first = spend(anna, 4, key);
    spend(anna, 1, key());
    var second = spend(anna, 4, key);

    assertThat(second.repeated()).isTrue();
    assertThat(second.transaction()).isEqualTo(first.transaction());
    assertThat(second.balances()).isEqualTo(first.balances());
    assertThat(balance(anna)).isEqualTo(5);
  }

  @Test
  @Tag("I5")
  void aKeyCannotBeUsedForAnotherAmountAccountOrReason() {
    grant(anna, 10);
    grant(ben, 10);
    var key = key();
    spend(anna, 4, key);

    assertRefused(LedgerRefusal.KEY_REUSED, () -> spend(anna, 5, key));
    assertRefused(LedgerRefusal.KEY_REUSED, () -> spend(ben, 4, key));
    assertRefused(
        LedgerRefusal.KEY_REUSED, () -> post(new CreditAccount(anna, 6).grant(4, key, "again")));
    assertThat(balance(anna)).isEqualTo(6);
    assertThat(balance(ben)).isEqualTo(10);
  }

  @Test
  void severalPostingsGoThroughTogetherInTheirOrder() {
    grant(anna, 5);
    grant(ben, 5);
    spend(anna, 5, key());
    spend(ben, 5, key());
    var annas = new CreditAccount(anna, 0);
    var posted =
        inTransaction(() ->
            ledger()
                .postAll(
                    List.of(
                        annas.refund(2, key(), lead),
                        new CreditAccount(ben, 0).refund(5, key(), lead),
                        annas.refund(3, key(), lead))));

    assertThat(posted)
        .extracting(p -> p.balances().get(CreditAccount.nameOf(anna).id()))
        .containsExactly(2L, null, 5L);
    assertThat(balance(ben)).isEqualTo(5);
  }

  @Test
  void ofSeveralPostingsNoneGoesThroughIfOneIsRefused() {
    grant(anna, 5);
    var fine = new CreditAccount(anna, 5).spend(5, key(), lead);
    var tooMuch = new CreditAccount(ben, 1).spend(1, key(), lead);

    assertRefused(
        LedgerRefusal.NOT_ENOUGH_CREDITS,
        () -> inTransaction(() -> ledger().postAll(List.of(fine, tooMuch))));
    assertThat(balance(anna)).isEqualTo(5);
  }

  @Test
  @Tag("I4")
  void severalPostingsMayNotPassThroughLessThanNothing() {
    grant(anna, 1);
    var spend = new CreditAccount(anna, 5).spend(5, key(), lead);
    var grant = new CreditAccount(anna, 0).grant(9, key(), "too late");

    assertRefused(
        LedgerRefusal.NOT_ENOUGH_CREDITS,
        () -> inTransaction(() -> ledger().postAll(List.of(spend, grant))));
  }

  @Test
  @Tag("I5")
  void oneKeyTwiceInOneCallIsOnePosting() {
    var grant = new CreditAccount(anna, 0).grant(7, key(), "welcome");
    var posted = inTransaction(() -> ledger().postAll(List.of(grant, grant)));

    assertThat(posted).extracting(Posted::repeated).containsExactly(false, true);
    assertThat(posted)
        .extracting(Posted::transaction)
        .hasSize(2)
        .containsOnly(posted.getFirst().transaction());
    assertThat(balance(anna)).isEqualTo(7);
  }

  @Test
  void nothingToPostIsNothing() {
    assertThat(inTransaction(() -> ledger().postAll(List.of()))).isEmpty();
  }

  @Test
  @Tag("L2")
  void moneyOfAnyCurrencyStandsInTheSameBooks() {
    var posted = post(deposit(Currency.of("JPY"), 500, Currency.of("KWD"), 1_250));

    assertThat(posted.balanceOf(AccountName.of(AccountKind.WALLET, Currency.of("JPY"), anna)))
        .isEqualTo(500);
    assertThat(posted.balanceOf(AccountName.of(AccountKind.WALLET, Currency.of("KWD"), anna)))
        .isEqualTo(1_250);
  }

  @Test
  @Tag("L2")
  void aBalanceThatWouldOverflowIsRefused() {
    var dollars = Currency.of("USD");
    post(deposit(dollars, Long.MAX_VALUE));

    assertRefused(LedgerRefusal.AMOUNT_TOO_LARGE, () -> post(deposit(dollars, 1)));
  }

  private Posting deposit(Currency currency, long amount) {
    return new Posting(
        key(), PostingReason.GRANT, Optional.empty(), Optional.empty(), legs(currency, amount));
  }

  private Posting deposit(Currency one, long amountOfOne, Currency other, long amountOfOther) {
    var legs = new ArrayList<>(legs(one, amountOfOne));
    legs.addAll(legs(other, amountOfOther));
    return new Posting(key(), PostingReason.GRANT, Optional.empty(), Optional.empty(), legs);
  }

  private List<Leg> legs(Currency currency, long amount) {
    var clearing = AccountName.against(anna, AccountKind.CLEARING, currency);
    return Leg.move(amount, clearing, AccountName.of(AccountKind.WALLET, currency, anna));
  }
}
