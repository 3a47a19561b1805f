package org.skillstreams.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.ledger.WalletView.WalletBalance;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.BusinessKey;
import org.skillstreams.domain.ledger.Currency;
import org.skillstreams.domain.ledger.Escrow;
import org.skillstreams.domain.ledger.LedgerRefusal;
import org.skillstreams.domain.ledger.Posting;
import org.skillstreams.domain.ledger.Subject;
import org.skillstreams.domain.ledger.Wallet;
import org.skillstreams.domain.ledger.Withdrawal;
import org.skillstreams.domain.ledger.WithdrawalFixtures;
import org.skillstreams.domain.ledger.WithdrawalId;
import org.skillstreams.domain.ledger.WithdrawalStage;
import org.skillstreams.domain.ledger.WithdrawalState.Decision;
import org.skillstreams.domain.shared.Refusal;

/** What every storage keeps and shows of wallets and withdrawals. */
@Tag("JS-16")
public abstract class WalletContract {

  private static final Currency DOLLARS = Currency.of("USD");

  protected abstract Ledger ledger();

  protected abstract WalletViews wallets();

  protected abstract Withdrawals withdrawals();

  protected abstract WithdrawalViews views();

  /** Somebody whose name is Anna. */
  protected abstract PersonId somebody();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void aWalletShowsEveryCurrencyWithWhatIsThereAndWhatIsOnItsWay() {
    var anna = somebody();
    earn(anna, "USD", 1_000);
    earn(anna, "JPY", 70);
    var wallet = new Wallet(anna, DOLLARS);
    post(wallet.reserve(300, key(), new WithdrawalId(UUID.randomUUID())));

    assertThat(inTransaction(() -> wallets().wallet(anna)).balances())
        .containsExactly(new WalletBalance("JPY", 0, 70, 0), new WalletBalance("USD", 2, 700, 300));
    assertThat(inTransaction(() -> wallets().wallet(somebody())).balances()).isEmpty();
  }

  @Test
  void theHistoryShowsTheBalanceBeforeAndAfterPageByPage() {
    var anna = somebody();
    var wallet = new Wallet(anna, DOLLARS);
    earn(anna, "USD", 1_000);
    var withdrawal = new WithdrawalId(UUID.randomUUID());
    post(wallet.reserve(300, key(), withdrawal));
    post(wallet.giveBack(300, withdrawal));
    var first = inTransaction(() -> wallets().entries(wallet, PageRequest.first(2)));
    var rest = inTransaction(() -> wallets().entries(wallet, new PageRequest(first.next(), 2)));

    assertThat(first.items())
        .extracting(
            WalletEntry::reason, WalletEntry::amount, WalletEntry::before, WalletEntry::after)
        .containsExactly(
            tuple("withdrawal_return", 300L, 700L, 1_000L),
            tuple("withdrawal", -300L, 1_000L, 700L));
    assertThat(first.items().getFirst().about())
        .contains(new WalletEntry.About(Subject.WITHDRAWAL, withdrawal.value()));
    assertThat(rest.items()).extracting(WalletEntry::reason).containsExactly("split");
    assertThat(rest.next()).isEmpty();
    assertThat(
            inTransaction(() -> wallets().entries(wallet, Flow.OUT, PageRequest.first(9))).items())
        .extracting(WalletEntry::amount)
        .containsExactly(-300L);
  }

  @Test
  void aWithdrawalIsKeptAsItIsInEveryStage() {
    var anna = somebody();
    for (var stage : WithdrawalStage.values()) {
      var kept = WithdrawalFixtures.in(stage, anna, somebody());
      add(kept);

      assertThat(inTransaction(() -> withdrawals().lock(kept.id()))).isEqualTo(kept);
      assertThat(inTransaction(() -> withdrawals().ofRequest(anna, kept.requestKey())))
          .isEqualTo(kept);
    }
  }

  @Test
  void aMoveIsKept() {
    var admin = somebody();
    var asked = WithdrawalFixtures.requested(somebody());
    var decision = new Decision(admin, "Papers seen", WithdrawalFixtures.NOON);
    add(asked);
    var approved = asked.approve(decision).after();
    save(approved);
    var paid = approved.pay(WithdrawalFixtures.NOON).after();
    save(paid);

    assertThat(inTransaction(() -> withdrawals().lock(asked.id()))).isEqualTo(paid);
    assertThat(inTransaction(() -> views().get(asked.id())))
        .extracting(WithdrawalView::state, view -> view.owner().name(), WithdrawalView::reason)
        .containsExactly("paid", "Anna", Optional.of("Papers seen"));
  }

  @Test
  void withdrawalsAreListedForTheirOwnerAndForOperatorsByStage() {
    var anna = somebody();
    var stages = List.of(WithdrawalStage.REQUESTED, WithdrawalStage.PAID);
    var kept =
        stages.stream().map(stage -> WithdrawalFixtures.in(stage, anna, somebody())).toList();
    kept.forEach(this::add);
    var first = inTransaction(() -> views().of(anna, PageRequest.first(1)));
    var rest = inTransaction(() -> views().of(anna, new PageRequest(first.next(), 1)));
    var paid =
        inTransaction(() -> views().in(Optional.of(WithdrawalStage.PAID), PageRequest.first(100)));
    var all = inTransaction(() -> views().in(Optional.empty(), PageRequest.first(100)));

    assertThat(List.of(first.items().getFirst().id(), rest.items().getFirst().id()))
        .containsExactlyInAnyOrderElementsOf(kept.stream().map(one -> one.id().value()).toList());
    assertThat(rest.next()).isEmpty();
    assertThat(paid.items()).extracting(WithdrawalView::state).containsOnly("paid");
    assertThat(all.items())
        .extracting(WithdrawalView::id)
        .containsAll(kept.stream().map(one -> one.id().value()).toList())
        .isSortedAccordingTo(java.util.Comparator.comparing(UUID::toString));
  }

  @Test
  void whatIsNotThereAndCursorsThatAreNoneAreRefused() {
    var nobody = new WithdrawalId(UUID.randomUUID());

    assertThatThrownBy(() -> inTransaction(() -> withdrawals().lock(nobody)))
        .isInstanceOfSatisfying(
            Refusal.class,
            no -> assertThat(no.reason()).isEqualTo(LedgerRefusal.NO_SUCH_WITHDRAWAL));
    assertThatThrownBy(() ->
            inTransaction(() -> views().of(somebody(), new PageRequest(Optional.of("2; drop"), 1))))
        .isInstanceOf(Refusal.class);
  }

  private void earn(PersonId payee, String code, long amount) {
    var escrow = new Escrow(new Subject("booking", UUID.randomUUID()), Currency.of(code));
    post(escrow.hold(amount, key()));
    post(escrow.split(amount, List.of(escrow.toWallet(payee, 1)), key()));
  }

  private void post(Posting posting) {
    assertThat(inTransaction(() -> ledger().post(posting)).repeated()).isFalse();
  }

  private void add(Withdrawal withdrawal) {
    var _ =
        inTransaction(() -> {
          withdrawals().add(withdrawal);
          return true;
        });
  }

  private void save(Withdrawal withdrawal) {
    var _ =
        inTransaction(() -> {
          withdrawals().save(withdrawal);
          return true;
        });
  }

  private static BusinessKey key() {
    return BusinessKey.of("test", UUID.randomUUID());
  }
}
