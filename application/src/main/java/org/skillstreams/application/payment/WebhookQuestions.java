package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.skillstreams.domain.payment.CheckoutId;
import org.skillstreams.domain.payment.PaymentId;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.PayoutAccountId;
import org.skillstreams.domain.payment.PayoutId;
import org.skillstreams.domain.payment.TransferId;
import org.skillstreams.domain.payment.WebhookEndpoint;

/**
 * What to ask because of a message. The message itself is only a hint: what holds now is asked of
 * the payment company, so that it does not matter in which order messages come (MT-08).
 */
@Dependent
public class WebhookQuestions {

  /** A question of our own, which came from no company. */
  static final String OUR_QUESTION = "reconciliation.question";

  private static final String CHECKOUT = "checkout.session.";
  private static final Set<String> ABOUT_PAYMENTS =
      Set.of("charge.refund", "charge.dispute.", "refund.");
  private static final Set<String> ABOUT_ACCOUNTS = Set.of("account.", "capability.");
  private static final String PAYOUT = "payout.";
  private static final String TRANSFER = "transfer.";
  private static final Question NONE = new Question.None("no use for this type");

  private final PaymentGateway gateway;

  @Inject
  public WebhookQuestions(PaymentGateway gateway) {
    this.gateway = gateway;
  }

  Question of(WebhookEndpoint endpoint, SignedMessage message) {
    if (message.type().equals(OUR_QUESTION)) {
      return payment(message);
    }
    if (!message.apiVersion().filter(gateway::speaks).isPresent()) {
      return unclear(PaymentRefusal.OTHER_VERSION);
    }
    return switch (endpoint) {
      case PLATFORM -> ours(message);
      case CONNECT -> connected(message);
    };
  }

  /** About our own account with the company. */
  private static Question ours(SignedMessage message) {
    if (message.type().startsWith(CHECKOUT)) {
      return about(message.objectId(), id -> new Question.Checkout(new CheckoutId(id)));
    }
    if (message.type().startsWith(TRANSFER)) {
      return about(message.objectId(), id -> new Question.Transfer(new TransferId(id)));
    }
    return isOneOf(ABOUT_PAYMENTS, message) ? payment(message) : NONE;
  }

  private static Question payment(SignedMessage message) {
    return about(message.payment(), id -> new Question.Payment(new PaymentId(id)));
  }

  /** About the account of somebody who is paid. */
  private static Question connected(SignedMessage message) {
    return about(message.account(), id -> connected(new PayoutAccountId(id), message));
  }

  private static Question connected(PayoutAccountId account, SignedMessage message) {
    if (message.type().startsWith(PAYOUT)) {
      return about(message.objectId(), id -> new Question.Payout(account, new PayoutId(id)));
    }
    return isOneOf(ABOUT_ACCOUNTS, message) ? new Question.Account(account) : NONE;
  }

  private static Question about(Optional<String> id, Function<String, Question> question) {
    return id.map(question).orElseGet(() -> unclear(PaymentRefusal.NOBODYS_PAYMENT));
  }

  private static Question unclear(PaymentRefusal refusal) {
    return new Question.Unclear(refusal.key());
  }

  private static boolean isOneOf(Set<String> types, SignedMessage message) {
    return types.stream().anyMatch(message.type()::startsWith);
  }
}
