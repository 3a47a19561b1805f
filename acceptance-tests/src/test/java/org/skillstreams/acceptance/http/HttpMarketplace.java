package org.skillstreams.acceptance.http;

import java.net.URI;
import org.skillstreams.acceptance.shared.Bank;
import org.skillstreams.acceptance.shared.Editors;
import org.skillstreams.acceptance.shared.Marketplace;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.acceptance.shared.Operators;
import org.skillstreams.acceptance.shared.Partners;
import org.skillstreams.acceptance.shared.Providers;
import org.skillstreams.acceptance.shared.Seekers;
import org.skillstreams.acceptance.shared.Visitors;
import org.skillstreams.acceptance.shared.Wallets;

/** The marketplace of a real server, through its API. */
public record HttpMarketplace(
    Visitors visitors,
    Seekers seekers,
    Providers providers,
    Partners partners,
    Operators operators,
    Editors editors,
    Wallets wallets)
    implements Marketplace {

  public static HttpMarketplace on(URI server, Member operator, Bank bank) {
    var desk = new Desk(server);
    desk.signIn(operator.email(), operator.password());
    return new HttpMarketplace(
        new HttpVisitors(desk),
        new HttpSeekers(desk),
        new HttpProviders(desk),
        new HttpPartners(desk),
        new HttpOperators(desk, operator),
        new HttpEditors(desk),
        new HttpWallets(desk, bank));
  }
}
