package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.skillstreams.domain.payment.CheckoutId;
import org.skillstreams.domain.payment.CheckoutSeen;
import org.skillstreams.domain.payment.PaymentId;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.PayoutAccountId;
import org.skillstreams.domain.payment.PayoutAccountSeen;
import org.skillstreams.domain.payment.PayoutId;
import org.skillstreams.domain.payment.PayoutSeen;
import org.skillstreams.domain.payment.TransferId;
import org.skillstreams.domain.payment.TransferSeen;
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

  private static final Set<String> ABOUT_ACCOUNTS = Set.of("account.", "capability.");
  private static final String PAYOUT = "payout.";
  private static final String TRANSFER = "transfer.";

  private final PaymentGateway gateway;
  private final ConnectedAccounts accounts;
  private final Transfers transfers;
  private final Payouts payouts;

  @Inject
  public WebhookNews(
      PaymentGateway gateway, ConnectedAccounts accounts, Transfers transfers, Payouts payouts) {
    this.gateway = gateway;
    this.accounts = accounts;
    this.transfers = transfers;
    this.payouts = payouts;
  }

  /** What the company says now about the thing that the message is about. */
  sealed interface News {

    /** Something of ours stands like this. */
    sealed interface Heard extends News {}

    record Checkout(CheckoutSeen seen) implements Heard {}

    record Account(PayoutAccountSeen seen) implements Heard {}

    record Transfer(TransferSeen seen) implements Heard {}

    record Payout(PayoutSeen seen) implements Heard {}

    /** Nothing of it is ours to know. */
    record Nothing(String why) implements News {}

    /** It could not be found out this time. */
    record Unheard(String why) implements News {}
  }

  News of(Webhook webhook) {
    var message = webhook.message();
    if (message.type().equals(OUR_QUESTION)) {
      return payment(message);
    }
    if (!message.apiVersion().filter(gateway::speaks).isPresent()) {
      throw new Refusal(PaymentRefusal.OTHER_VERSION);
    }
    return webhook.endpoint() == WebhookEndpoint.CONNECT ? connected(message) : ours(message);
  }

  /** About our own account with the company. */
  private News ours(SignedMessage message) {
    if (message.type().startsWith(CHECKOUT)) {
      var checkout = message.objectId().map(CheckoutId::new).orElseThrow(WebhookNews::nobodys);
      return heard(gateway.look(checkout).map(News.Checkout::new));
    }
    if (about(message, ABOUT_PAYMENTS)) {
      return payment(message);
    }
    if (message.type().startsWith(TRANSFER)) {
      var transfer = message.objectId().map(TransferId::new).orElseThrow(WebhookNews::nobodys);
      return heard(transfers.look(transfer).map(News.Transfer::new));
    }
    return new News.Nothing("no use for this type");
  }

  private News payment(SignedMessage message) {
    var payment = message.payment().map(PaymentId::new).orElseThrow(WebhookNews::nobodys);
    return heard(
        gateway
            .find(payment)
            .map(seen -> seen.map(News.Checkout::new).orElseThrow(WebhookNews::nobodys)));
  }

  /** About the account of somebody who is paid. */
  private News connected(SignedMessage message) {
    var account = message.account().map(PayoutAccountId::new).orElseThrow(WebhookNews::nobodys);
    if (about(message, ABOUT_ACCOUNTS)) {
      return heard(accounts.look(account).map(News.Account::new));
    }
    if (message.type().startsWith(PAYOUT)) {
      var payout = message.objectId().map(PayoutId::new).orElseThrow(WebhookNews::nobodys);
      return heard(payouts.look(account, payout).map(News.Payout::new));
    }
    return new News.Nothing("no use for this type");
  }

  private static boolean about(SignedMessage message, Set<String> types) {
    return types.stream().anyMatch(message.type()::startsWith);
  }

  private static News heard(Outcome<? extends News.Heard> outcome) {
    return switch (outcome) {
      case Outcome.Done<? extends News.Heard>(var news) -> news;
      case Outcome.Refused<? extends News.Heard>(var cause) -> new News.Unheard(cause);
      case Outcome.Unknown<? extends News.Heard>(var cause) -> new News.Unheard(cause);
    };
  }

  private static Refusal nobodys() {
    return new Refusal(PaymentRefusal.NOBODYS_PAYMENT);
  }
}
