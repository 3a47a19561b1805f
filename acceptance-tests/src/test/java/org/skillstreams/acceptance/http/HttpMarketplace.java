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
    Postbox postbox)
    implements Marketplace {

  static HttpMarketplace on(
      URI server, Member operator, Bank bank, DemoStripe stripe, MailServer mails) {
    var desk = new Desk(server);
    var http = new Http(server);
    var company = new Company(http, stripe);
    var operators = new HttpOperators(desk, operator);
    desk.signIn(operator.email(), operator.password());
    return new HttpMarketplace(
        new HttpVisitors(desk),
        new HttpSeekers(desk),
        new HttpProviders(desk),
        new HttpPartners(desk),
        operators,
        new HttpEditors(desk),
        new HttpWallets(desk, bank),
        new HttpCounter(desk, http, company, new Payments(bank.database(), company)),
        new HttpBooks(desk, operators, company),
        new HttpPostbox(desk, http, bank.database(), mails));
  }
}
