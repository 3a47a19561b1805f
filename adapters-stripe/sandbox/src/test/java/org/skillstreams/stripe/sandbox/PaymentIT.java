package org.skillstreams.stripe.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.PaymentIntent;
import com.stripe.param.DisputeUpdateParams;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.PaymentIntentConfirmParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.RefundCreateParams;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaymentIT {

  @TempDir Path folder;
  private Playground playground;

  @BeforeEach
  void start() {
    playground = Playground.in(folder);
  }

  @AfterEach
  void stop() {
    playground.close();
  }

  @Test
  void aDeclineTellsWhyAndLeavesItsTraces() throws StripeException {
    var declined =
        catchThrowableOfType(
            CardException.class, () -> pay(900, "pm_card_visa_chargeDeclinedInsufficientFunds"));

    assertThat(declined.getCode()).isEqualTo("card_declined");
    assertThat(declined.getDeclineCode()).isEqualTo("insufficient_funds");
    var intent = playground.stripe().paymentIntents().list().getData().getFirst();
    assertThat(intent.getStatus()).isEqualTo("requires_payment_method");
    var again =
        playground
            .stripe()
            .paymentIntents()
            .confirm(
                intent.getId(),
                PaymentIntentConfirmParams.builder().setPaymentMethod("pm_card_visa").build());
    assertThat(again.getStatus()).isEqualTo("succeeded");
    assertThat(playground.stripe().charges().list().getData()).hasSize(2);
  }

  @Test
  void aPartOfWhatIsReservedIsCaptured() throws StripeException {
    var held = hold();
    assertThat(held.getStatus()).isEqualTo("requires_capture");
    assertThat(balance()).isZero();

    var captured =
        playground
            .stripe()
            .paymentIntents()
            .capture(
                held.getId(),
                PaymentIntentCaptureParams.builder().setAmountToCapture(600L).build());

    assertThat(captured.getAmountReceived()).isEqualTo(600);
    assertThat(balance()).isEqualTo(600 - 48);
    var late = refusal(() -> playground.stripe().paymentIntents().cancel(held.getId()));
    assertThat(late.getCode()).isEqualTo("payment_intent_unexpected_state");
    assertThat(playground.inbox.await("charge.captured")).hasSize(1);
  }

  @Test
  void aHoldLapsesAfterSevenDays() throws StripeException {
    var held = hold();

    playground.sandbox.controls().advance(Duration.ofDays(8));

    var lapsed = playground.stripe().paymentIntents().retrieve(held.getId());
    assertThat(lapsed.getStatus()).isEqualTo("canceled");
    assertThat(lapsed.getCancellationReason()).isEqualTo("automatic");
    assertThat(refusal(() -> playground.stripe().paymentIntents().capture(held.getId())).getCode())
        .isEqualTo("payment_intent_unexpected_state");
    assertThat(playground.inbox.await("charge.expired")).hasSize(1);
  }

  @Test
  void aPaymentAsksForConfirmationOnAPage() throws StripeException {
    var asked = pay(1000, "pm_card_authenticationRequired");
    assertThat(asked.getStatus()).isEqualTo("requires_action");

    var page = asked.getNextAction().getRedirectToUrl().getUrl();
    var answer = playground.browser().submit(page, Map.of("answer", "yes"));

    assertThat(Browser.location(answer))
        .startsWith("http://127.0.0.1:1/back?payment_intent=" + asked.getId())
        .endsWith("redirect_status=succeeded");
    assertThat(playground.stripe().paymentIntents().retrieve(asked.getId()).getStatus())
        .isEqualTo("succeeded");
  }

  @Test
  void moneyIsRefundedUpToWhatWasPaid() throws StripeException {
    var paid = pay(1000, "pm_card_visa");
    refund(paid, 400L);

    assertThat(refusal(() -> refund(paid, 601L))).hasMessageContaining("greater than unrefunded");
    refund(paid, 600L);
    assertThat(refusal(() -> refund(paid, 1L)).getCode()).isEqualTo("charge_already_refunded");

    assertThat(playground.inbox.awaitMany("charge.refunded", 2)).hasSize(2);
    assertThat(playground.inbox.awaitMany("refund.created", 2)).hasSize(2);
    assertThat(balance()).isEqualTo(-59);
  }

  @Test
  void aRefundMayFailLater() throws StripeException {
    var paid = pay(1000, "pm_card_refundFail");
    refund(paid, 1000L);

    playground.sandbox.controls().advance(Duration.ofHours(2));

    playground.inbox.await("refund.failed");
    assertThat(playground.stripe().refunds().list().getData().getFirst().getStatus())
        .isEqualTo("failed");
    assertThat(balance()).isEqualTo(1000 - 59);
  }

  @Test
  void aDisputeTakesTheMoneyAndMayGiveItBack() throws StripeException {
    pay(1000, "pm_card_createDispute");
    var dispute = playground.stripe().disputes().list().getData().getFirst();
    assertThat(dispute.getStatus()).isEqualTo("needs_response");
    assertThat(balance()).isEqualTo(-59 - 1500);
    playground.inbox.await("charge.dispute.funds_withdrawn");

    var evidence =
        DisputeUpdateParams.Evidence.builder().setUncategorizedText("winning_evidence").build();
    playground
        .stripe()
        .disputes()
        .update(dispute.getId(), DisputeUpdateParams.builder().setEvidence(evidence).build());

    assertThat(playground.stripe().disputes().retrieve(dispute.getId()).getStatus())
        .isEqualTo("won");
    playground.inbox.await("charge.dispute.closed");
    assertThat(balance()).isEqualTo(1000 - 59 - 1500);
  }

  @Test
  void anyPaymentCanBeDisputedByHandAndLost() throws StripeException {
    var paid = pay(1000, "pm_card_visa");
    playground.sandbox.controls().dispute(paid.getLatestCharge(), "product_not_received");

    var dispute = playground.stripe().disputes().list().getData().getFirst();
    playground.stripe().disputes().close(dispute.getId());

    assertThat(playground.stripe().disputes().retrieve(dispute.getId()).getStatus())
        .isEqualTo("lost");
    assertThat(refusal(() -> refund(paid, 1L)).getCode()).isEqualTo("charge_disputed");
  }

  private PaymentIntent pay(long amount, String method) throws StripeException {
    return playground.stripe().paymentIntents().create(Playground.paying(amount, method).build());
  }

  private PaymentIntent hold() throws StripeException {
    return playground
        .stripe()
        .paymentIntents()
        .create(
            Playground.paying(1000, "pm_card_visa")
                .setCaptureMethod(PaymentIntentCreateParams.CaptureMethod.MANUAL)
                .build());
  }

  private void refund(PaymentIntent paid, long amount) throws StripeException {
    playground
        .stripe()
        .refunds()
        .create(
            RefundCreateParams.builder().setPaymentIntent(paid.getId()).setAmount(amount).build());
  }

  /** The sum of all movements, which is what the balance must say. */
  private long balance() throws StripeException {
    var moved =
        playground.stripe().balanceTransactions().list().getData().stream()
            .mapToLong(BalanceTransaction::getNet)
            .sum();
    var told = playground.stripe().balance().retrieve();
    assertThat(
            told.getAvailable().getFirst().getAmount() + told.getPending().getFirst().getAmount())
        .isEqualTo(moved);
    return moved;
  }

  private static InvalidRequestException refusal(ThrowingCallable call) {
    return catchThrowableOfType(InvalidRequestException.class, call);
  }
}
