package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.skillstreams.domain.payment.CheckoutSeen;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.payment.PayoutAccountSeen;
import org.skillstreams.domain.payment.PayoutSeen;
import org.skillstreams.domain.payment.TransferSeen;
import org.skillstreams.domain.shared.Refusal;

/** Asks the payment company what holds now. */
@Dependent
public class WebhookNews {

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

  /** What the company says now about the thing that was asked for. */
  sealed interface News {

    /** Something of ours stands like this. */
    sealed interface Heard extends News {}

    record Checkout(CheckoutSeen seen) implements Heard {}

    record Account(PayoutAccountSeen seen) implements Heard {}

    record Transfer(TransferSeen seen) implements Heard {}

    record Payout(PayoutSeen seen) implements Heard {}

    /** It could not be found out this time. */
    record Unheard(String why) implements News {}
  }

  /** Refused if the thing is none of ours. */
  News of(Question.Askable question) {
    return heard(
        switch (question) {
          case Question.Checkout(var id) -> gateway.look(id).map(News.Checkout::new);
          case Question.Payment(var id) ->
              gateway
                  .find(id)
                  .map(seen -> seen.map(News.Checkout::new).orElseThrow(WebhookNews::nobodys));
          case Question.Account(var id) -> accounts.look(id).map(News.Account::new);
          case Question.Payout(var account, var id) ->
              payouts.look(account, id).map(News.Payout::new);
          case Question.Transfer(var id) -> transfers.look(id).map(News.Transfer::new);
        });
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
