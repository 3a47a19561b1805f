package org.skillstreams.stripe.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Account;
import com.stripe.model.Payout;
import com.stripe.param.AccountCreateParams;
import com.stripe.param.AccountLinkCreateParams;
import com.stripe.param.PayoutCreateParams;
import com.stripe.param.TransferReversalCreateParams;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectIT {

  @TempDir Path folder;
  private Playground playground;
  private Account account;

  @BeforeEach
  void start() throws StripeException {
    playground = Playground.in(folder);
    account = new Story(playground).onboarded();
  }

  @AfterEach
  void stop() {
    playground.close();
  }

  @Test
  void onboardingMakesAnAccountReadyAndTellsThePlatform() {
    assertThat(account.getPayoutsEnabled()).isTrue();
    assertThat(account.getCapabilities().getTransfers()).isEqualTo("active");
    assertThat(account.getExternalAccounts().getData()).hasSize(1);
    var told = playground.connectInbox.awaitMany("account.updated", 2).getLast();
    assertThat(told.getAccount()).isEqualTo(account.getId());
    assertThat(playground.inbox.types()).doesNotContain("account.updated");
  }

  @Test
  void aLinkWorksOnceAndWhatIsMissingIsToldByTheAccount() throws StripeException {
    var params = AccountCreateParams.builder().setType(AccountCreateParams.Type.EXPRESS).build();
    var fresh = playground.stripe().accounts().create(params);
    var url =
        playground
            .stripe()
            .accountLinks()
            .create(
                AccountLinkCreateParams.builder()
                    .setAccount(fresh.getId())
                    .setType(AccountLinkCreateParams.Type.ACCOUNT_ONBOARDING)
                    .setRefreshUrl("http://127.0.0.1:1/refresh")
                    .setReturnUrl("http://127.0.0.1:1/return")
                    .build())
            .getUrl();
    var browser = playground.browser();
    assertThat(browser.open(url).body()).contains("Get paid", "Sandbox: no real money");

    var back = browser.submit(url, Map.of("answer", "incomplete"));

    assertThat(Browser.location(back)).isEqualTo("http://127.0.0.1:1/return");
    assertThat(Browser.location(browser.open(url))).isEqualTo("http://127.0.0.1:1/refresh");
    var seen = playground.stripe().accounts().retrieve(fresh.getId());
    assertThat(seen.getPayoutsEnabled()).isFalse();
    assertThat(seen.getRequirements().getCurrentlyDue())
        .containsExactly("individual.verification.document");
    assertThatThrownBy(
            () -> playground.stripe().transfers().create(Story.transfer(fresh, 1).build()))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            e -> assertThat(e.getCode()).isEqualTo("insufficient_capabilities_for_transfer"));
  }

  @Test
  void aTransferNeedsAvailableMoneyUnlessAChargePaysForIt() throws StripeException {
    var charge = paid("pm_card_visa");
    assertThatThrownBy(
            () -> playground.stripe().transfers().create(Story.transfer(account, 500).build()))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            e -> assertThat(e.getCode()).isEqualTo("balance_insufficient"));

    var transfer =
        playground
            .stripe()
            .transfers()
            .create(Story.transfer(account, 800).setSourceTransaction(charge).build());

    assertThat(transfer.getDestinationPayment()).startsWith("py_");
    assertThatThrownBy(() ->
            playground
                .stripe()
                .transfers()
                .create(Story.transfer(account, 201).setSourceTransaction(charge).build()))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("must not exceed the source amount");
    assertThat(available(account)).isZero();
    playground.sandbox.controls().advance(Duration.ofDays(3));
    assertThat(available(account)).isEqualTo(800);
  }

  @Test
  void aTransferIsTakenBackInPart() throws StripeException {
    paid("pm_card_bypassPending");
    var transfer = playground.stripe().transfers().create(Story.transfer(account, 800).build());

    playground
        .stripe()
        .transfers()
        .reversals()
        .create(transfer.getId(), TransferReversalCreateParams.builder().setAmount(300L).build());

    var seen = playground.stripe().transfers().retrieve(transfer.getId());
    assertThat(seen.getAmountReversed()).isEqualTo(300);
    assertThat(seen.getReversed()).isFalse();
    assertThat(available(account)).isEqualTo(500);
    playground.inbox.await("transfer.reversed");
  }

  @Test
  void aPayoutArrivesOrComesBack() throws StripeException {
    paid("pm_card_bypassPending");
    playground.stripe().transfers().create(Story.transfer(account, 800).build());
    var arriving = payOut(300);
    var failing = payOut(500);
    assertThatThrownBy(() -> payOut(1)).isInstanceOf(InvalidRequestException.class);

    playground.sandbox.controls().failPayout(failing.getId());
    playground.sandbox.controls().advance(Duration.ofDays(2));

    playground.connectInbox.await("payout.failed");
    playground.connectInbox.await("payout.paid");
    var seen =
        playground
            .stripe()
            .payouts()
            .retrieve(arriving.getId(), Playground.account(account.getId()));
    assertThat(seen.getStatus()).isEqualTo("paid");
    assertThat(available(account)).isEqualTo(500);
    assertThatThrownBy(() -> playground.stripe().payouts().retrieve(arriving.getId()))
        .isInstanceOf(InvalidRequestException.class);
  }

  private String paid(String method) throws StripeException {
    return playground
        .stripe()
        .paymentIntents()
        .create(Playground.paying(1000, method).build())
        .getLatestCharge();
  }

  private Payout payOut(long amount) throws StripeException {
    var params = PayoutCreateParams.builder().setAmount(amount).setCurrency("usd").build();
    return playground.stripe().payouts().create(params, Playground.account(account.getId()));
  }

  private long available(Account account) throws StripeException {
    return playground
        .stripe()
        .balance()
        .retrieve(Playground.account(account.getId()))
        .getAvailable()
        .getFirst()
        .getAmount();
  }
}
