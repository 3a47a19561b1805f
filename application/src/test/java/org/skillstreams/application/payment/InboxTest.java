package org.skillstreams.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.skillstreams.application.payment.Till.idOf;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.application.payment.InMemoryGateway.Fault;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.payment.CheckoutSeen.Standing;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.Price;
import org.skillstreams.domain.payment.PurchaseFixtures;
import org.skillstreams.domain.payment.PurchaseId;
import org.skillstreams.domain.payment.WebhookEndpoint;
import org.skillstreams.domain.payment.WebhookId;
import org.skillstreams.domain.payment.WebhookState;
import org.skillstreams.domain.shared.Backoff;
import org.skillstreams.domain.shared.Refusal;

class InboxTest {

  private static final Operator OLIVIA = new Operator(new PersonId(UUID.randomUUID()));

  private final Till till = new Till();
  private final PurchaseView begun = till.begin("k1");
  private final PurchaseId id = idOf(begun);

  @Test
  @Tag("MT-06")
  void creditsComeWithTheWorkOnTheMessageAndNotBefore() {
    till.gateway.now(id, Standing.PAID);
    till.send(Messages.about(id, Messages.COMPLETED));
    assertThat(till.standing().balance()).isZero();

    assertThat(till.drain.handle()).isEqualTo(Map.of(WebhookState.DONE, 1));
    assertThat(till.standing().balance()).isEqualTo(10);
  }

  @Test
  @Tag("W1")
  @Tag("MT-07")
  void theSameMessageAndTwoMessagesAboutOneFactAreOneEffect() {
    till.gateway.now(id, Standing.PAID);
    var message = Messages.about(id, Messages.COMPLETED);
    till.send(message);
    till.send(message);
    till.send(Messages.about(id, "checkout.session.async_payment_succeeded"));

    assertThat(till.drain.handle()).isEqualTo(Map.of(WebhookState.DONE, 2));
    assertThat(till.standing().balance()).isEqualTo(10);
  }

  @Test
  @Tag("W2")
  @Tag("MT-08")
  void aRefundThatIsHeardOfBeforeThePaymentTakesNothingTwice() {
    till.gateway.now(id, Standing.PAID);
    till.gateway.reverse(id, PurchaseFixtures.WHOLE_REFUND);
    till.send(Messages.about(id, "charge.refunded"));
    till.drain.handle();
    till.send(Messages.about(id, Messages.COMPLETED));
    till.drain.handle();

    assertThat(till.now(begun).state()).isEqualTo("refunded");
    assertThat(till.standing().balance()).isZero();
  }

  @Test
  @Tag("W1")
  void messagesThatAskTheSameShareOneQuestion() {
    till.gateway.now(id, Standing.PAID);
    for (int i = 0; i < 5; i++) {
      till.send(Messages.about(id, Messages.COMPLETED));
      till.send(Messages.about(id, "charge.refund.updated"));
    }
    int before = till.gateway.calls().size();

    assertThat(till.drain.handle()).isEqualTo(Map.of(WebhookState.DONE, 10));
    assertThat(till.gateway.calls().size() - before).isEqualTo(2);
    assertThat(till.standing().balance()).isEqualTo(10);
  }

  @Test
  @Tag("W4")
  void whatNobodyNeedsIsKeptAndAsksNothing() {
    int before = till.gateway.calls().size();
    till.send(Messages.about(id, "customer.created"));

    assertThat(only().state()).isEqualTo("ignored");
    assertThat(till.drain.handle()).isEmpty();
    assertThat(till.gateway.calls().size()).isEqualTo(before);
  }

  @Test
  @Tag("W3")
  void whatIsNotGenuineIsNotStored() {
    var body = Messages.about(id, Messages.COMPLETED);

    assertThatThrownBy(() -> till.accept.handle(WebhookEndpoint.PLATFORM, body, "forged"))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.reason()).isEqualTo(PaymentRefusal.NOT_GENUINE));
    assertThat(cards()).isEmpty();
  }

  @Test
  @Tag("W4")
  void nothingIsEverDropped() {
    till.send(Messages.about(id, "customer.created"));
    till.send(Messages.about(id, Messages.COMPLETED, "2"));
    var stranger = new PurchaseId(UUID.randomUUID());
    till.gateway.now(id, Standing.PAID);
    till.send(Messages.about(stranger, "charge.refunded"));
    till.accept.handle(
        WebhookEndpoint.CONNECT, Messages.about(id, "customer.updated"), Messages.GENUINE);
    till.drain.handle();

    assertThat(cards())
        .extracting(WebhookCard::state, card -> card.cause().orElse(""))
        .containsExactlyInAnyOrder(
            tuple("ignored", "no use for this type"),
            tuple("dead", "payment.other_api_version"),
            tuple("dead", "payment.nobodys_payment"),
            tuple("dead", "payment.nobodys_payment"));
  }

  @Test
  @Tag("P2")
  void aMessageAboutAnotherPriceIsGivenUpWithItsCause() {
    till.gateway.tamper(id, new Price(1, "USD"));
    till.send(Messages.about(id, Messages.COMPLETED));
    till.drain.handle();

    assertThat(only().state()).isEqualTo("dead");
    assertThat(only().cause()).contains("payment.other_amount");
    assertThat(till.standing().balance()).isZero();
  }

  @Test
  @Tag("W5")
  @Tag("JS-40")
  void whatFailsIsTriedAgainLaterAndGivenUpInTheEnd() {
    till.gateway.fail(Fault.LOST);
    till.send(Messages.about(id, Messages.COMPLETED));
    for (int attempt = 1; attempt < Backoff.MOST_ATTEMPTS; attempt++) {
      assertThat(till.drain.handle()).isEqualTo(Map.of(WebhookState.WAITING, 1));
      assertThat(till.drain.handle()).as("rests").isEmpty();
      till.clock.advance(Duration.ofMinutes(90));
    }

    assertThat(till.drain.handle()).isEqualTo(Map.of(WebhookState.DEAD, 1));
    assertThat(only().cause()).contains("no answer");
  }

  @Test
  @Tag("W5")
  void whoeverDiesWhileWorkingLosesNothing() {
    till.gateway.now(id, Standing.PAID);
    till.send(Messages.about(id, Messages.COMPLETED));
    var webhook = till.inbox.lock(new WebhookId(only().id()));
    till.inbox.save(List.of(webhook.with(webhook.work().taken(till.clock.instant()))));
    assertThat(till.drain.handle()).isEmpty();

    till.clock.advance(Duration.ofMinutes(1));
    assertThat(till.drain.handle()).isEqualTo(Map.of(WebhookState.DONE, 1));
    assertThat(till.standing().balance()).isEqualTo(10);
  }

  @Test
  @Tag("JS-40")
  void anOperatorHasADeadMessageWorkedAgainAndSaysWhy() {
    till.gateway.now(id, Standing.PAID);
    till.gateway.tamper(id, new Price(1, "USD"));
    till.send(Messages.about(id, Messages.COMPLETED));
    till.drain.handle();
    till.gateway.tamper(id, PurchaseFixtures.PRICE);
    var webhook = new WebhookId(only().id());
    var replayed = till.replay.handle(OLIVIA, webhook, "The price was mended");
    till.drain.handle();

    assertThat(replayed.event().state()).isEqualTo("waiting");
    assertThat(only().state()).isEqualTo("done");
    assertThat(till.standing().balance()).isEqualTo(10);
    assertThat(till.audit.entries())
        .filteredOn(one -> one.action().equals("payment.replay_webhook"))
        .singleElement()
        .extracting(AuditEntry::reason)
        .isEqualTo(Optional.of("The price was mended"));
  }

  @Test
  void whatStillWaitsIsNotReplayed() {
    till.send(Messages.about(id, Messages.COMPLETED));
    var webhook = new WebhookId(only().id());

    assertThatThrownBy(() -> till.replay.handle(OLIVIA, webhook, "Now"))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.reason()).isEqualTo(PaymentRefusal.STILL_WAITING));
    assertThatThrownBy(() -> till.replay.handle(OLIVIA, webhook, " "))
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.problems()).hasSize(1));
  }

  private WebhookCard only() {
    return cards().getFirst();
  }

  private List<WebhookCard> cards() {
    return till.inbox.list(Optional.empty(), Optional.empty(), PageRequest.first(100)).items();
  }
}
