package org.skillstreams.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.account.PersonId;

@Tag("BY-06")
class AccountNameTest {

  private final PersonId anna =
      new PersonId(UUID.fromString("0197a000-0000-7000-8000-00000000000a"));

  @Test
  void theSameNameIsTheSameAccountAndAnotherNameAnother() {
    var ids = new HashSet<AccountId>();
    ids.add(AccountName.of(AccountKind.CREDITS, Currency.CREDITS, anna).id());
    ids.add(AccountName.of(AccountKind.CREDITS, Currency.CREDITS, anna).id());
    ids.add(AccountName.of(AccountKind.WALLET, Currency.of("USD"), anna).id());
    ids.add(AccountName.of(AccountKind.WALLET, Currency.of("EUR"), anna).id());
    ids.add(
        AccountName.of(AccountKind.CREDITS, Currency.CREDITS, new PersonId(UUID.randomUUID()))
            .id());

    assertThat(ids).hasSize(4);
  }

  @Test
  void theIdsOfStoredAccountsNeverChange() {
    assertThat(CreditAccount.nameOf(anna).id()).hasToString("235caff0-1abe-321d-934b-4fc85710dd67");
    assertThat(
            new AccountName(AccountKind.CREDITS_SPENT, Currency.CREDITS, Optional.empty(), 3).id())
        .hasToString("e5139b69-6088-3f2c-b485-24da82fd2e9a");
  }

  @Test
  void everyPersonsAccountIsLockedBeforeAnyOfThePlatform() {
    var persons =
        IntStream.range(0, 200)
            .mapToObj(_ -> CreditAccount.nameOf(somebody()).id())
            .max(AccountId::compareTo);
    var platform =
        IntStream.range(0, 200)
            .mapToObj(_ ->
                AccountName.against(somebody(), AccountKind.CREDITS_SPENT, Currency.CREDITS).id())
            .min(AccountId::compareTo);

    assertThat(persons.orElseThrow()).isLessThan(platform.orElseThrow());
  }

  @Test
  void idsAreOrderedAsTheDatabaseOrdersThem() {
    var low = new AccountId(UUID.fromString("7fffffff-0000-0000-0000-000000000000"));
    var high = new AccountId(UUID.fromString("80000000-0000-0000-0000-000000000000"));
    var higher = new AccountId(UUID.fromString("80000000-0000-0000-8000-000000000000"));

    assertThat(low).isLessThan(high);
    assertThat(high).isLessThan(higher);
    assertThat(high).isEqualByComparingTo(high);
  }

  @Test
  void onePersonAlwaysMeetsTheSameStripeAndAllStripesAreMet() {
    assertThat(AccountName.against(anna, AccountKind.CREDITS_SPENT, Currency.CREDITS))
        .isEqualTo(AccountName.against(anna, AccountKind.CREDITS_SPENT, Currency.CREDITS));

    var met =
        IntStream.range(0, 2_000)
            .map(_ ->
                AccountName.against(somebody(), AccountKind.CREDITS_SPENT, Currency.CREDITS)
                    .stripe())
            .boxed()
            .collect(Collectors.groupingBy(stripe -> stripe, Collectors.counting()));

    assertThat(met).hasSize(AccountKind.CREDITS_SPENT.stripes());
    assertThat(met.values()).allMatch(count -> count > 60 && count < 250);
  }

  @Test
  void noAccountIsInAUnitOwnerOrStripeThatItsKindDoesNotHave() {
    var usd = Currency.of("USD");
    refused(AccountKind.CREDITS, usd, Optional.of(anna), 0);
    refused(AccountKind.WALLET, Currency.CREDITS, Optional.of(anna), 0);
    refused(AccountKind.CREDITS, Currency.CREDITS, Optional.empty(), 0);
    refused(AccountKind.CLEARING, usd, Optional.of(anna), 0);
    refused(AccountKind.CREDITS, Currency.CREDITS, Optional.of(anna), 1);
    refused(AccountKind.CLEARING, usd, Optional.empty(), AccountKind.CLEARING.stripes());
    refused(AccountKind.CLEARING, usd, Optional.empty(), -1);
  }

  @Test
  void thereAreKindsThatMayAndKindsThatMayNotGoBelowZero() {
    assertThat(Arrays.stream(AccountKind.values()).filter(AccountKind::mayGoNegative))
        .containsExactly(
            AccountKind.CREDITS_ISSUED,
            AccountKind.CREDITS_OWED,
            AccountKind.CLEARING,
            AccountKind.REVENUE,
            AccountKind.FEES,
            AccountKind.DISPUTES,
            AccountKind.BANK,
            AccountKind.RECEIVABLE);
  }

  @Test
  void nobodyHoldsAnAccountOfSomebodyElse() {
    var usd = Currency.of("USD");
    var booking = new Subject("booking", UUID.randomUUID());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> AccountName.of(AccountKind.ESCROW, usd, anna));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AccountName.of(AccountKind.WALLET, usd, booking));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AccountName.of(AccountKind.CLEARING, usd, booking));
  }

  @Test
  void anEngagementsAccountIsLockedAfterThoseOfPersons() {
    for (int i = 0; i < 200; i++) {
      var booking = new Subject("booking", UUID.randomUUID());

      assertThat(new Escrow(booking, Currency.of("USD")).name().id())
          .isGreaterThan(CreditAccount.nameOf(somebody()).id());
    }
  }

  private static void refused(
      AccountKind kind, Currency currency, Optional<PersonId> owner, int stripe) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AccountName(kind, currency, owner.map(PersonId::value), stripe));
  }

  private static PersonId somebody() {
    return new PersonId(UUID.randomUUID());
  }
}
