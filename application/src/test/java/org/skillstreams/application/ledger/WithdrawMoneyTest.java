package org.skillstreams.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.audit.InMemoryAuditLog;
import org.skillstreams.application.ledger.SettleWithdrawal.Outcome;
import org.skillstreams.application.ledger.WalletView.WalletBalance;
import org.skillstreams.application.shared.InMemoryEvents;
import org.skillstreams.application.shared.ManualClock;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.application.shared.SequentialIds;
import org.skillstreams.domain.account.AccountRefusal;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.ledger.BusinessKey;
import org.skillstreams.domain.ledger.Currency;
import org.skillstreams.domain.ledger.Escrow;
import org.skillstreams.domain.ledger.LedgerRefusal;
import org.skillstreams.domain.ledger.Subject;
import org.skillstreams.domain.ledger.WithdrawalId;
import org.skillstreams.domain.shared.Reason;
import org.skillstreams.domain.shared.Refusal;

@Tag("JS-16")
class WithdrawMoneyTest {

  private final ManualClock clock = ManualClock.standing();
  private final SequentialIds ids = new SequentialIds();
  private final InMemoryLedger ledger = new InMemoryLedger(clock, ids);
  private final InMemoryWithdrawals withdrawals = new InMemoryWithdrawals(_ -> "Anna");
  private final InMemoryWalletViews wallets = new InMemoryWalletViews(ledger);
  private final InMemoryAuditLog audit = new InMemoryAuditLog();
  private final InMemoryEvents events = new InMemoryEvents();
  private final WithdrawalTrack track = new WithdrawalTrack(audit, events);
  private final WithdrawalMoves moves = new WithdrawalMoves(withdrawals, ledger, track, clock);
  private final RequestWithdrawal request =
      new RequestWithdrawal(withdrawals, withdrawals, ledger, track, clock, ids);
  private final DecideWithdrawal decide = new DecideWithdrawal(moves, withdrawals);
  private final SettleWithdrawal settle = new SettleWithdrawal(moves, withdrawals);
  private final Caller anna = new Caller(new PersonId(UUID.randomUUID()), Role.PROVIDER);
  private final Caller olivia = new Caller(new PersonId(UUID.randomUUID()), Role.ADMIN);

  @BeforeEach
  void annaEarnsAHundredDollars() {
    var job = new Escrow(new Subject("booking", ids.next()), Currency.of("USD"));
    var _ = ledger.post(job.hold(10_000, BusinessKey.of("held", job.engagement().id())));
    var _ =
        ledger.post(
            job.split(
                10_000,
                List.of(job.toWallet(anna.person(), 1)),
                BusinessKey.of("earned", job.engagement().id())));
  }

  @Test
  void whatIsAskedForIsSetApart() {
    var asked = ask(4_000, "first");

    assertThat(asked.state()).isEqualTo("requested");
    assertThat(balance()).isEqualTo(new WalletBalance("USD", 2, 6_000, 4_000));
    assertThat(events.typesOf(asked.id())).containsExactly("withdrawal.request");
  }

  @Test
  void nobodyCanAskForMoreThanThereIsNorTwiceForTheSame() {
    ask(6_000, "first");

    refused(() -> ask(6_000, "second"), LedgerRefusal.NOT_ENOUGH_MONEY);
    assertThat(balance()).isEqualTo(new WalletBalance("USD", 2, 4_000, 6_000));
    assertThat(withdrawals.of(anna.person(), PageRequest.first(10)).items()).hasSize(1);
  }

  @Test
  @Tag("I5")
  void theSameKeyIsTheSameRequestAndAnotherAmountUnderItIsRefused() {
    var first = ask(4_000, "key");

    assertThat(ask(4_000, "key")).isEqualTo(first);
    assertThat(balance().inTransit()).isEqualTo(4_000);
    assertThat(audit.entries()).hasSize(1);
    refused(() -> ask(5_000, "key"), LedgerRefusal.KEY_REUSED);
  }

  @Test
  void whatWasApprovedWaitsForItsPayoutAndLeavesOnce() {
    var asked = id(ask(4_000, "key"));
    var approved = decide(asked, true);
    var paid = settle.handle(asked, new Outcome.Paid());

    assertThat(approved.state()).isEqualTo("approved");
    assertThat(paid.state()).isEqualTo("paid");
    assertThat(paid.settledAt()).isPresent();
    assertThat(balance()).isEqualTo(new WalletBalance("USD", 2, 6_000, 0));
    refused(() -> settle.handle(asked, new Outcome.Paid()), LedgerRefusal.WITHDRAWAL_NOT_APPROVED);
  }

  @Test
  void whatWasRejectedIsBackInTheWalletAndTheOwnerSeesWhy() {
    var asked = id(ask(4_000, "key"));
    var rejected = decide(asked, false);

    assertThat(rejected.state()).isEqualTo("rejected");
    assertThat(rejected.reason()).contains("As discussed");
    assertThat(balance()).isEqualTo(new WalletBalance("USD", 2, 10_000, 0));
    refused(() -> decide(asked, true), LedgerRefusal.WITHDRAWAL_DECIDED);
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void whatTheBankSendsBackIsBackInTheWalletEvenAfterItWasPaid(boolean paidBefore) {
    var asked = id(ask(4_000, "key"));
    decide(asked, true);
    if (paidBefore) {
      var _ = settle.handle(asked, new Outcome.Paid());
    }
    var back = settle.handle(asked, new Outcome.Returned("account_closed"));

    assertThat(back.problem()).contains("account_closed");
    assertThat(balance()).isEqualTo(new WalletBalance("USD", 2, 10_000, 0));
    assertThat(new InMemoryLedgerProver(ledger, clock).prove().holds()).isTrue();
  }

  @Test
  void everyMoveLeavesATrackWithWhoAndWhy() {
    var asked = id(ask(4_000, "key"));
    decide(asked, true);
    var _ = settle.handle(asked, new Outcome.Paid());

    assertThat(audit.entries())
        .extracting(AuditEntry::action)
        .containsExactly("withdrawal.request", "withdrawal.approve", "withdrawal.pay");
    assertThat(audit.entries().get(1).reason()).contains("As discussed");
    assertThat(audit.entries().get(1).after()).containsEntry("amount", "40.00 USD");
    assertThat(events.typesOf(asked.value())).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "0, USD, key, amount",
    "-1, USD, key, amount",
    "100, CREDITS, key, currency",
    "100, usd, key, currency",
    "100, USD, '', Idempotency-Key",
    "1255, KWD, key, amount",
    "12345, HUF, key, amount"
  })
  @Tag("L2")
  void whatCannotBePaidOutIsRefusedNamingTheField(
      long amount, String currency, String key, String field) {
    assertThatThrownBy(
            () -> request.handle(new RequestWithdrawal.Command(anna, amount, currency, key)))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.problems().getFirst().field()).isEqualTo(field));
  }

  @Test
  @Tag("Z1")
  void onlyProvidersAskAndOnlyAdminsDecideAndSeeEverybodys() {
    var asked = id(ask(4_000, "key"));
    var list = new ListWithdrawals(withdrawals);
    var seeker = new Caller(anna.person(), Role.SEEKER);

    refused(
        () -> request.handle(new RequestWithdrawal.Command(seeker, 1, "USD", "key")),
        AccountRefusal.NOT_ALLOWED);
    refused(
        () -> decide.handle(new DecideWithdrawal.Command(anna, asked, true, "Mine")),
        AccountRefusal.NOT_ALLOWED);
    refused(
        () -> list.all(anna, Optional.empty(), PageRequest.first(1)), AccountRefusal.NOT_ALLOWED);
    assertThat(list.all(olivia, Optional.empty(), PageRequest.first(1)).items()).hasSize(1);
    assertThat(list.handle(olivia, PageRequest.first(1)).items()).isEmpty();
  }

  @Test
  void aDecisionSaysWhy() {
    var asked = id(ask(4_000, "key"));

    assertThatThrownBy(() -> decide.handle(new DecideWithdrawal.Command(olivia, asked, true, " ")))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.problems().getFirst().field()).isEqualTo("reason"));
  }

  private WithdrawalView ask(long amount, String key) {
    return request.handle(new RequestWithdrawal.Command(anna, amount, "USD", key));
  }

  private WithdrawalView decide(WithdrawalId withdrawal, boolean approve) {
    return decide.handle(new DecideWithdrawal.Command(olivia, withdrawal, approve, "As discussed"));
  }

  private WalletBalance balance() {
    return wallets.wallet(anna.person()).balances().getFirst();
  }

  private static WithdrawalId id(WithdrawalView view) {
    return new WithdrawalId(view.id());
  }

  private static void refused(ThrowingCallable work, Reason reason) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.reason()).isEqualTo(reason));
  }
}
