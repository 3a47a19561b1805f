package org.skillstreams.acceptance.http;

import java.net.URI;
import org.skillstreams.acceptance.shared.Bank;
import org.skillstreams.acceptance.shared.Books;
import org.skillstreams.acceptance.shared.Counter;
import org.skillstreams.acceptance.shared.Editors;
import org.skillstreams.acceptance.shared.Marketplace;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.acceptance.shared.Operators;
import org.skillstreams.acceptance.shared.Partners;
import org.skillstreams.acceptance.shared.PayoutDesk;
import org.skillstreams.acceptance.shared.Postbox;
import org.skillstreams.acceptance.shared.Providers;
import org.skillstreams.acceptance.shared.Seekers;
import org.skillstreams.acceptance.shared.Visitors;
import org.skillstreams.acceptance.shared.Wallets;
import org.skillstreams.bootstrap.launcher.DemoStripe;

/** The marketplace of a real server, through its API. */
public record HttpMarketplace(
    Visitors visitors,
    Seekers seekers,
    Providers providers,
    Partners partners,
    Operators operators,
    Editors editors,
    Wallets wallets,
    Counter counter,
    Books books,
    PayoutDesk payouts,
    Postbox postbox)
    implements Marketplace {

  static HttpMarketplace on(
      URI server, Member operator, Bank bank, DemoStripe stripe, MailServer mails) {
    var desk = new Desk(server);
    var http = new Http(server);
    var company = Company.of(http, stripe.environment());
    var operators = new HttpOperators(desk, operator);
    desk.signIn(operator.email(), operator.password());
    var controls = stripe.sandbox().controls();
    var payments = new Payments(bank.database(), company);
    var counter = new HttpCounter(desk, http, controls, company, payments);
    return new HttpMarketplace(
        new HttpVisitors(desk),
        new HttpSeekers(desk),
        new HttpProviders(desk),
        new HttpPartners(desk),
        operators,
        new HttpEditors(desk),
        new HttpWallets(desk, bank),
        counter,
        new HttpBooks(desk, operators, company),
        new HttpPayoutDesk(desk, company, controls, operators, counter, bank.database()),
        new HttpPostbox(desk, http, bank.database(), mails));
  }
}
