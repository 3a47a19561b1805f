package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.skillstreams.domain.payment.CheckoutId;
import org.skillstreams.domain.payment.CheckoutSeen;
import org.skillstreams.domain.payment.PaymentId;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.WebhookEndpoint;
import org.skillstreams.domain.shared.Refusal;

/**
 * What a message is about. The message itself is only a hint: what holds now is asked of the
 * payment company, so that it does not matter in which order messages come (MT-08).
 */
@Dependent
public class WebhookNews {

  /** A question of our own, which came from no company. */
  static final String OUR_QUESTION = "reconciliation.question";

  private static final String CHECKOUT = "checkout.session.";
  private static final Set<String> ABOUT_PAYMENTS =
      Set.of("charge.refund", "charge.dispute.", "refund.");

  private final PaymentGateway gateway;

  @Inject
  public WebhookNews(PaymentGateway gateway) {
    this.gateway = gateway;
  }

  /** What the company says now about the thing that the message is about. */
  sealed interface News {
    /** A checkout stands like this. */
    record Seen(CheckoutSeen checkout) implements News {}

    /** Nothing of it is ours to know. */
    record Nothing(String why) implements News {}

    /** It could not be found out this time. */
    record Unheard(String why) implements News {}
  }

  News of(Webhook webhook) {
    var message = webhook.message();
    if (message.type().equals(OUR_QUESTION)) {
      return news(gateway.find(payment(message)));
    }
    if (!message.apiVersion().filter(gateway::speaks).isPresent()) {
      throw new Refusal(PaymentRefusal.OTHER_VERSION);
    }
    if (webhook.endpoint() == WebhookEndpoint.CONNECT) {
      return new News.Nothing("no use for messages about connected accounts");
    }
    if (message.type().startsWith(CHECKOUT)) {
      var checkout = message.objectId().map(CheckoutId::new).orElseThrow(WebhookNews::nobodys);
      return news(gateway.look(checkout).map(Optional::of));
    }
    if (ABOUT_PAYMENTS.stream().anyMatch(message.type()::startsWith)) {
      return news(gateway.find(payment(message)));
    }
    return new News.Nothing("no use for this type");
  }

  private static PaymentId payment(SignedMessage message) {
    return message.payment().map(PaymentId::new).orElseThrow(WebhookNews::nobodys);
  }

  private static News news(Outcome<Optional<CheckoutSeen>> outcome) {
    return switch (outcome) {
      case Outcome.Done<Optional<CheckoutSeen>>(var seen) ->
          new News.Seen(seen.orElseThrow(WebhookNews::nobodys));
      case Outcome.Refused<Optional<CheckoutSeen>>(var cause) -> new News.Unheard(cause);
      case Outcome.Unknown<Optional<CheckoutSeen>>(var cause) -> new News.Unheard(cause);
    };
  }

  private static Refusal nobodys() {
    return new Refusal(PaymentRefusal.NOBODYS_PAYMENT);
  }
}
