package org.skillstreams.stripe.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skillstreams.stripe.sandbox.Browser.location;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckoutIT {

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
  void aTestCardPaysASession() throws StripeException {
    var session = playground.session(params -> params);
    assertThat(session.getStatus()).isEqualTo("open");
    assertThat(session.getAmountTotal()).isEqualTo(1000);
    assertThat(session.getPaymentIntent()).isNull();

    var answer = playground.browser().pay(session.getUrl(), "4242 4242 4242 4242");

    assertThat(location(answer)).isEqualTo("http://127.0.0.1:1/done?session=" + session.getId());
    var event = playground.inbox.await("checkout.session.completed").getFirst();
    var told = (Session) event.getDataObjectDeserializer().getObject().orElseThrow();
    assertThat(told.getPaymentStatus()).isEqualTo("paid");
    assertThat(told.getMetadata()).containsEntry("purchase", "1");
    var paid = retrieve(session, "payment_intent.latest_charge.balance_transaction");
    var charge = paid.getPaymentIntentObject().getLatestChargeObject();
    assertThat(charge.getBalanceTransactionObject().getFee()).isEqualTo(59);
    assertThat(charge.getBalanceTransactionObject().getStatus()).isEqualTo("pending");
    assertThat(paid.getCustomerDetails().getEmail()).isEqualTo("ann@example.com");
    assertThat(paid.getUrl()).isNull();
  }

  @Test
  void thePageShowsWhatIsPaidAndNothingElseIsRunByIt() throws StripeException {
    var session = playground.session(params -> params);

    var page = playground.browser().open(session.getUrl()).body();

    assertThat(page)
        .contains("50 credits &lt;b&gt;", "$10.00", "Sandbox: no real money", "4242 4242 4242 4242")
        .contains("http://127.0.0.1:1/cancelled", "lang=\"en\"", "width=device-width")
        .doesNotContain("<b>", "<script", "src=");
  }

  @Test
  void aDeclinedCardCanBeFollowedByAnother() throws StripeException {
    var session = playground.session(params -> params);

    var declined = playground.browser().pay(session.getUrl(), "4000000000000002");
    var poor = playground.browser().pay(session.getUrl(), "4000000000009995");
    var unknown = playground.browser().pay(session.getUrl(), "1234");
    var paid = playground.browser().pay(session.getUrl(), "4242424242424242");

    assertThat(declined.body()).contains("Your card was declined.", "value=\"ann@example.com\"");
    assertThat(poor.body()).contains("Your card has insufficient funds.");
    assertThat(unknown.body()).contains("not one of the test cards");
    assertThat(location(paid)).contains(session.getId());
    playground.inbox.await("checkout.session.completed");
    assertThat(playground.inbox.types())
        .containsOnlyOnce("checkout.session.completed")
        .containsOnlyOnce("payment_intent.created")
        .contains("charge.failed", "payment_intent.payment_failed");
  }

  @Test
  void threeDSecureIsConfirmedOrRefused() throws StripeException {
    var session = playground.session(params -> params);
    var browser = playground.browser();

    var bank = location(browser.pay(session.getUrl(), "4000002500003155"));
    assertThat(browser.open(bank).body()).contains("$10.00", "Confirm");
    var refused = browser.submit(bank, Map.of("answer", "no"));
    assertThat(location(refused)).isEqualTo(session.getUrl());
    var again = location(browser.pay(session.getUrl(), "4000002760003184"));
    var confirmed = browser.submit(again, Map.of("answer", "yes"));

    assertThat(location(confirmed)).endsWith("done?session=" + session.getId());
    assertThat(retrieve(session, "payment_intent").getPaymentStatus()).isEqualTo("paid");
    playground.inbox.await("payment_intent.requires_action");
  }

  @Test
  void aBankDebitComesThroughLater() throws StripeException {
    var session = playground.session(params -> params);
    payByBank(session, "bank");
    playground.inbox.await("checkout.session.completed");
    assertThat(retrieve(session, "payment_intent").getPaymentStatus()).isEqualTo("unpaid");

    playground.sandbox.controls().advance(Duration.ofHours(2));

    playground.inbox.await("checkout.session.async_payment_succeeded");
    assertThat(retrieve(session, "payment_intent").getPaymentStatus()).isEqualTo("paid");
  }

  @Test
  void aBankDebitFailsLater() throws StripeException {
    var session = playground.session(params -> params);
    payByBank(session, "bank_fails");

    playground.sandbox.controls().settlePayments();

    playground.inbox.await("checkout.session.async_payment_failed");
    var seen = retrieve(session, "payment_intent");
    assertThat(seen.getPaymentStatus()).isEqualTo("unpaid");
    assertThat(seen.getPaymentIntentObject().getLastPaymentError().getCode())
        .isEqualTo("debit_not_authorized");
  }

  @Test
  void aSessionExpiresByItselfAndByRequest() throws StripeException {
    var mine = playground.session(params -> params);
    var other = playground.session(params -> params);
    playground.stripe().checkout().sessions().expire(mine.getId());
    playground.sandbox.controls().advance(Duration.ofHours(25));

    assertThat(playground.inbox.awaitMany("checkout.session.expired", 2)).hasSize(2);
    assertThat(playground.browser().open(other.getUrl()).statusCode()).isEqualTo(410);
    assertThat(playground.browser().pay(other.getUrl(), "4242424242424242").body())
        .contains("expired");
    assertThatThrownBy(() -> playground.stripe().checkout().sessions().expire(mine.getId()))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("status in [\"open\"]");
  }

  @Test
  void aPaidPageCannotBePaidTwice() throws StripeException {
    var session = playground.session(params -> params);
    playground.browser().pay(session.getUrl(), "4242424242424242");

    var again = playground.browser().pay(session.getUrl(), "4242424242424242");

    assertThat(again.body()).contains("paid already");
    assertThat(playground.stripe().charges().list().getData()).hasSize(1);
  }

  @Test
  void whatIsReservedOnASessionIsCapturedLater() throws StripeException {
    var session =
        playground.session(params ->
            params.setPaymentIntentData(
                SessionCreateParams.PaymentIntentData.builder()
                    .setCaptureMethod(SessionCreateParams.PaymentIntentData.CaptureMethod.MANUAL)
                    .setTransferGroup("job-7")
                    .build()));
    playground.browser().pay(session.getUrl(), "4242424242424242");
    var reserved = retrieve(session, "payment_intent");
    assertThat(reserved.getStatus()).isEqualTo("complete");
    assertThat(reserved.getPaymentStatus()).isEqualTo("unpaid");
    assertThat(reserved.getPaymentIntentObject().getTransferGroup()).isEqualTo("job-7");

    playground.stripe().paymentIntents().capture(reserved.getPaymentIntent());

    assertThat(retrieve(session, "payment_intent").getPaymentStatus()).isEqualTo("paid");
  }

  @Test
  void lineItemsAreShownWhenAskedFor() throws StripeException {
    var session = playground.session(params -> params);

    assertThat(session.getLineItems()).isNull();
    assertThat(retrieve(session, "line_items").getLineItems().getData())
        .singleElement()
        .satisfies(item -> assertThat(item.getAmountTotal()).isEqualTo(1000));
    assertThat(
            playground.stripe().checkout().sessions().lineItems().list(session.getId()).getData())
        .hasSize(1);
  }

  @Test
  void sessionsAreListedByTheirState() throws StripeException {
    var open = playground.session(params -> params);
    var gone = playground.session(params -> params);
    playground.stripe().checkout().sessions().expire(gone.getId());

    var listed =
        playground
            .stripe()
            .checkout()
            .sessions()
            .list(SessionListParams.builder().setStatus(SessionListParams.Status.OPEN).build());

    assertThat(listed.getData()).extracting(Session::getId).containsExactly(open.getId());
  }

  private void payByBank(Session session, String method) {
    playground
        .browser()
        .submit(
            session.getUrl(), Map.of("email", "ann@example.com", "name", "Ann", "method", method));
  }

  private Session retrieve(Session session, String expand) throws StripeException {
    return playground
        .stripe()
        .checkout()
        .sessions()
        .retrieve(session.getId(), SessionRetrieveParams.builder().addExpand(expand).build());
  }
}
