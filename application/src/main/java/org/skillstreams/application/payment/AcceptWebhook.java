package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.application.shared.Transactions;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.WebhookEndpoint;
import org.skillstreams.domain.payment.WebhookId;
import org.skillstreams.domain.shared.Refusal;

/**
 * The payment company says something: it is verified, stored once and answered; the work comes
 * after the answer (SS-84, MT-07).
 */
@Dependent
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AcceptWebhook {

  private final WebhookSeal seal;
  private final Webhooks webhooks;
  private final WebhookBell bell;
  private final WebhookQuestions questions;
  private final Transactions transactions;
  private final Ids ids;

  @Inject
  public AcceptWebhook(
      WebhookSeal seal,
      Webhooks webhooks,
      WebhookBell bell,
      WebhookQuestions questions,
      Transactions transactions,
      Ids ids) {
    this.seal = seal;
    this.webhooks = webhooks;
    this.bell = bell;
    this.questions = questions;
    this.transactions = transactions;
    this.ids = ids;
  }

  /** That it was stored, now or before. */
  public record Receipt(String event) {}

  /** Refused if it is not genuine; then nothing is stored. */
  public Receipt handle(WebhookEndpoint endpoint, byte[] body, String signature) {
    var message =
        seal.open(endpoint, body, signature)
            .orElseThrow(() -> new Refusal(PaymentRefusal.NOT_GENUINE));
    var noUse =
        questions.of(endpoint, message) instanceof Question.None(var why)
            ? Optional.of(why)
            : Optional.<String>empty();
    var arrival = new Arrival(new WebhookId(ids.next()), endpoint, message, noUse);
    boolean stored = transactions.apart(() -> webhooks.addOnce(arrival));
    if (stored && noUse.isEmpty()) {
      bell.ring();
    }
    return new Receipt(message.eventId());
  }
}
