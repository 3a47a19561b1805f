package org.skillstreams.stripe.payment;

import static org.skillstreams.stripe.payment.Stripe.done;
import static org.skillstreams.stripe.payment.Stripe.key;

import com.stripe.exception.StripeException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.skillstreams.application.payment.HeldPayments;
import org.skillstreams.application.payment.Outcome;
import org.skillstreams.application.payment.Payouts;
import org.skillstreams.application.payment.Subscriptions;
import org.skillstreams.application.payment.Transfers;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.Money;
import org.skillstreams.domain.payment.PaymentId;
import org.skillstreams.domain.payment.PayoutAccountId;
import org.skillstreams.domain.payment.PurchaseFixtures;
import org.skillstreams.domain.payment.TransferId;

/** Everything the gateway can be asked, each time in a world of its own. */
enum Deed {
  OPEN_CHECKOUT(
      "POST",
      stripe -> {
        var one = PurchaseFixtures.intended();
        return () -> stripe.payments().open(one.id(), one.order());
      }),
  OPEN_ACCOUNT(
      "POST",
      stripe -> {
        var owner = somebody();
        var key = key();
        return () -> stripe.accounts().open(owner, key);
      }),
  LINK_ACCOUNT(
      "POST",
      stripe -> {
        var account = account(stripe);
        var key = key();
        return () -> stripe.accounts().link(account, key);
      }),
  TRANSFER(
      "POST",
      stripe -> {
        var order = transfer(stripe.ready());
        stripe.fund(order.money().amount(), "usd");
        return () -> stripe.transfers().send(order);
      }),
  REVERSE(
      "POST",
      stripe -> {
        var id = transferred(stripe, stripe.ready());
        var key = key();
        return () -> stripe.transfers().reverse(id, key);
      }),
  PAY_OUT(
      "POST",
      stripe -> {
        var order = payout(stripe);
        return () -> stripe.payouts().send(order);
      }),
  OPEN_CUSTOMER(
      "POST",
      stripe -> {
        var person = somebody();
        var key = key();
        return () -> stripe.customers().open(person, key);
      }),
  AUTHORISE(
      "POST",
      stripe -> {
        var order = hold();
        return () -> stripe.holds().authorise(order);
      }),
  CAPTURE(
      "POST",
      stripe -> {
        var id = held(stripe);
        var key = key();
        return () -> stripe.holds().capture(id, ten(), key);
      }),
  CANCEL(
      "POST",
      stripe -> {
        var id = held(stripe);
        var key = key();
        return () -> stripe.holds().cancel(id, key);
      }),
  REFUND(
      "POST",
      stripe -> {
        var id = done(stripe.holds().capture(held(stripe), ten(), key())).id();
        var key = key();
        return () -> stripe.holds().refund(id, ten(), key);
      }),
  SUBSCRIBE(
      "POST",
      stripe -> {
        var customer = done(stripe.customers().open(somebody(), key()));
        var order =
            new Subscriptions.Order(reference(), customer, "Pro plan", ten(), "/plans", key());
        return () -> stripe.subscriptions().open(order);
      }),
  OPEN_PORTAL(
      "POST",
      stripe -> {
        var customer = done(stripe.customers().open(somebody(), key()));
        var key = key();
        return () -> stripe.subscriptions().portal(customer, "/plans", key);
      }),
  LOOK_AT_ACCOUNT(
      "GET",
      stripe -> {
        var account = account(stripe);
        return () -> stripe.accounts().look(account);
      }),
  FIND_ACCOUNT("GET", stripe -> () -> stripe.accounts().find(somebody(), Duration.ZERO)),
  FIND_TRANSFER("GET", stripe -> () -> stripe.transfers().find(reference())),
  LOOK_AT_TRANSFER(
      "GET",
      stripe -> {
        var id = transferred(stripe, stripe.ready());
        return () -> stripe.transfers().look(id);
      }),
  FIND_PAYOUT(
      "GET",
      stripe -> {
        var account = stripe.ready();
        return () -> stripe.payouts().find(account, reference(), Duration.ZERO);
      }),
  FIND_CUSTOMER("GET", stripe -> () -> stripe.customers().find(somebody(), Duration.ZERO)),
  FIND_HOLD("GET", stripe -> () -> stripe.holds().find(reference(), Duration.ZERO)),
  LOOK_AT_HOLD(
      "GET",
      stripe -> {
        var id = held(stripe);
        return () -> stripe.holds().look(id);
      }),
  LIST_SUBSCRIPTIONS(
      "GET",
      stripe -> {
        var customer = done(stripe.customers().open(somebody(), key()));
        return () -> stripe.subscriptions().list(customer);
      });

  /** What has to be there before, and then the call, which may be made any number of times. */
  interface Preparation {
    Supplier<Outcome<?>> of(Stripe stripe) throws StripeException;
  }

  private final String method;

  @SuppressWarnings("ImmutableEnumChecker") // it keeps nothing
  private final Preparation preparation;

  Deed(String method, Preparation preparation) {
    this.method = method;
    this.preparation = preparation;
  }

  /** Whether it changes something. */
  boolean changes() {
    return method.equals("POST");
  }

  String method() {
    return method;
  }

  Supplier<Outcome<?>> prepared(Stripe stripe) throws StripeException {
    return preparation.of(stripe);
  }

  private static Money ten() {
    return new Money(1_000, "USD");
  }

  private static PersonId somebody() {
    return new PersonId(UUID.randomUUID());
  }

  private static String reference() {
    return UUID.randomUUID().toString();
  }

  private static PayoutAccountId account(Stripe stripe) {
    return done(stripe.accounts().open(somebody(), key())).id();
  }

  private static Transfers.Order transfer(PayoutAccountId to) {
    return new Transfers.Order(reference(), to, ten(), Optional.empty(), key());
  }

  private static TransferId transferred(Stripe stripe, PayoutAccountId to) throws StripeException {
    var order = transfer(to);
    stripe.fund(order.money().amount(), "usd");
    return done(stripe.transfers().send(order)).id();
  }

  private static Payouts.Order payout(Stripe stripe) throws StripeException {
    var account = stripe.ready();
    var _ = transferred(stripe, account);
    return new Payouts.Order(reference(), account, ten(), key());
  }

  private static HeldPayments.Order hold() {
    return new HeldPayments.Order(reference(), ten(), Optional.empty(), "pm_card_visa", key());
  }

  private static PaymentId held(Stripe stripe) {
    return done(stripe.holds().authorise(hold())).id();
  }
}
