package org.skillstreams.stripe.sandbox;

import java.util.List;
import java.util.Map;
import org.skillstreams.stripe.sandbox.billing.InvoicePayments;
import org.skillstreams.stripe.sandbox.billing.Invoices;
import org.skillstreams.stripe.sandbox.billing.PortalPage;
import org.skillstreams.stripe.sandbox.billing.PortalSessions;
import org.skillstreams.stripe.sandbox.billing.Prices;
import org.skillstreams.stripe.sandbox.billing.Products;
import org.skillstreams.stripe.sandbox.billing.Renewals;
import org.skillstreams.stripe.sandbox.billing.Subscriptions;
import org.skillstreams.stripe.sandbox.billing.TestClocks;
import org.skillstreams.stripe.sandbox.checkout.AuthenticationPage;
import org.skillstreams.stripe.sandbox.checkout.Checkout;
import org.skillstreams.stripe.sandbox.checkout.CheckoutPage;
import org.skillstreams.stripe.sandbox.checkout.Sessions;
import org.skillstreams.stripe.sandbox.connect.AccountLinks;
import org.skillstreams.stripe.sandbox.connect.Accounts;
import org.skillstreams.stripe.sandbox.connect.OnboardingPage;
import org.skillstreams.stripe.sandbox.core.EventLog;
import org.skillstreams.stripe.sandbox.core.Resource;
import org.skillstreams.stripe.sandbox.core.Routes;
import org.skillstreams.stripe.sandbox.core.World;
import org.skillstreams.stripe.sandbox.money.Balance;
import org.skillstreams.stripe.sandbox.money.BalanceTransactions;
import org.skillstreams.stripe.sandbox.money.Payouts;
import org.skillstreams.stripe.sandbox.money.Reversals;
import org.skillstreams.stripe.sandbox.money.Transfers;
import org.skillstreams.stripe.sandbox.page.Page;
import org.skillstreams.stripe.sandbox.payment.Charges;
import org.skillstreams.stripe.sandbox.payment.Customers;
import org.skillstreams.stripe.sandbox.payment.Disputes;
import org.skillstreams.stripe.sandbox.payment.PaymentIntents;
import org.skillstreams.stripe.sandbox.payment.PaymentMethods;
import org.skillstreams.stripe.sandbox.payment.Payments;
import org.skillstreams.stripe.sandbox.payment.Refunds;
import org.skillstreams.stripe.sandbox.webhook.WebhookEndpoints;

/** All resources and pages, put together. */
final class Stripe {

  private final Routes routes = new Routes();
  private final Map<String, Page> pages;

  Stripe(World world) {
    var payments = new Payments();
    var invoices = new Invoices(payments);
    var subscriptions = new Subscriptions(new Renewals(invoices, payments), invoices);
    var checkout = new Checkout(payments, subscriptions);
    var intents = new PaymentIntents(payments);
    List<Resource> resources =
        List.of(
            new Balance(),
            new BalanceTransactions(),
            new Charges(),
            new Customers(),
            new Disputes(),
            new EventLog(),
            intents,
            new PaymentMethods(),
            new Refunds(),
            new Sessions(intents),
            new Accounts(),
            new AccountLinks(),
            new Transfers(),
            new Reversals(),
            new Payouts(),
            new Products(),
            new Prices(),
            subscriptions,
            invoices,
            new InvoicePayments(),
            new PortalSessions(),
            new TestClocks(),
            new WebhookEndpoints());
    resources.forEach(resource -> {
      resource.routes(routes);
      resource.tasks(world.tasks());
    });
    pages =
        Map.of(
            "checkout", new CheckoutPage(world, checkout),
            "authenticate", new AuthenticationPage(world, payments),
            "onboarding", new OnboardingPage(world),
            "portal", new PortalPage(world, subscriptions));
  }

  Routes routes() {
    return routes;
  }

  Map<String, Page> pages() {
    return pages;
  }
}
