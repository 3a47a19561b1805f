package org.skillstreams.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.shared.Refusal;

@Tag("BY-06")
class CreditAccountTest {

  private final PersonId anna = new PersonId(UUID.randomUUID());
  private final Subject lead = Subject.of(new JobId(UUID.randomUUID()));
  private final BusinessKey key = BusinessKey.of("claim", lead.id(), anna);
  private final CreditAccount ten = new CreditAccount(anna, 10);

  @Test
  void spendingMovesCreditsFromThePersonToWhatIsSpent() {
    var posting = ten.spend(10, key, lead);

    assertThat(posting.reason()).isEqualTo(PostingReason.CLAIM);
    assertThat(posting.about()).contains(lead);
    assertThat(posting.legs())
        .containsExactly(
            new Leg(CreditAccount.nameOf(anna), -10),
            new Leg(AccountName.against(anna, AccountKind.CREDITS_SPENT, Currency.CREDITS), 10));
  }

  @Test
  void aRefundTakesThemFromWhereTheyWent() {
    assertThat(ten.refund(4, key, lead).legs())
        .containsExactly(
            new Leg(AccountName.against(anna, AccountKind.CREDITS_SPENT, Currency.CREDITS), -4),
            new Leg(CreditAccount.nameOf(anna), 4));
  }

  @Test
  void grantsAndWhatIsTakenBackStandAgainstWhatWasIssued() {
    var issued = AccountName.against(anna, AccountKind.CREDITS_ISSUED, Currency.CREDITS);

    assertThat(ten.grant(4, key, "welcome").legs())
        .containsExactly(new Leg(issued, -4), new Leg(CreditAccount.nameOf(anna), 4));
    assertThat(ten.takeBack(4, key, "by mistake").legs())
        .containsExactly(new Leg(CreditAccount.nameOf(anna), -4), new Leg(issued, 4));
  }

  @Test
  @Tag("I4")
  void nobodySpendsMoreThanThereIs() {
    assertRefused(LedgerRefusal.NOT_ENOUGH_CREDITS, () -> ten.spend(11, key, lead));
  }

  @ParameterizedTest
  @Tag("L2")
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void nothingAndLessThanNothingAreNoAmounts(int credits) {
    assertRefused(LedgerRefusal.NOT_AN_AMOUNT, () -> ten.spend(credits, key, lead));
    assertRefused(LedgerRefusal.NOT_AN_AMOUNT, () -> ten.refund(credits, key, lead));
    assertRefused(LedgerRefusal.NOT_AN_AMOUNT, () -> ten.grant(credits, key, "welcome"));
    assertRefused(LedgerRefusal.NOT_AN_AMOUNT, () -> ten.takeBack(credits, key, "by mistake"));
  }

  @Test
  @Tag("L2")
  void aBalanceThatWouldOverflowIsRefused() {
    var full = new CreditAccount(anna, Long.MAX_VALUE);

    assertRefused(LedgerRefusal.AMOUNT_TOO_LARGE, () -> full.grant(1, key, "welcome"));
    assertRefused(LedgerRefusal.AMOUNT_TOO_LARGE, () -> full.refund(1, key, lead));
  }

  private static void assertRefused(LedgerRefusal reason, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
