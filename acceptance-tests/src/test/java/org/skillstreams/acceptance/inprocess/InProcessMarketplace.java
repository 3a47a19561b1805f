package org.skillstreams.acceptance.inprocess;

import java.util.List;
import java.util.Optional;
import org.skillstreams.acceptance.shared.Books;
import org.skillstreams.acceptance.shared.Counter;
import org.skillstreams.acceptance.shared.Editors;
import org.skillstreams.acceptance.shared.Marketplace;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.acceptance.shared.Operators;
import org.skillstreams.acceptance.shared.Partners;
import org.skillstreams.acceptance.shared.PayoutDesk;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Postbox;
import org.skillstreams.acceptance.shared.Providers;
import org.skillstreams.acceptance.shared.Seekers;
import org.skillstreams.acceptance.shared.Town;
import org.skillstreams.acceptance.shared.Visitors;
import org.skillstreams.acceptance.shared.Wallets;
import org.skillstreams.application.account.AppointAdmin;
import org.skillstreams.application.catalog.TierTables;
import org.skillstreams.application.payment.Packages;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.catalog.Tier;
import org.skillstreams.domain.catalog.TierTable;
import org.skillstreams.domain.catalog.Tiers;
import org.skillstreams.domain.payment.CreditPackage;
import org.skillstreams.domain.payment.Price;

/** The marketplace of this JVM: the use cases themselves. */
public record InProcessMarketplace(
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

  private static final List<Tier> TIERS_OF_ALL =
      List.of(new Tier("Quick", 0, 1), new Tier("Major", 50, 5));

  private static final CreditPackage TEN_CREDITS =
      CreditPackage.create(
          "credits-10",
          new CreditPackage.Details("10 credits", 10, new Price(1_500, "USD"), true, 1));

  /** A new one, with an operator, the prices of all, and the one ZIP code that is served. */
  public static InProcessMarketplace open() {
    var platform = new Platform();
    var operator = appoint(platform);
    var books = new InProcessBooks(platform);
    var operators = new InProcessOperators(platform, operator);
    var market =
        new InProcessMarketplace(
            new InProcessVisitors(platform),
            new InProcessSeekers(platform),
            new InProcessProviders(platform),
            new InProcessPartners(platform),
            operators,
            new InProcessEditors(platform),
            new InProcessWallets(platform, platform.bank()),
            new InProcessCounter(platform, platform.gateway(), books),
            books,
            new InProcessPayoutDesk(platform, platform.connect(), operators),
            new InProcessPostbox(platform));
    var table = new TierTable(Optional.empty(), new Tiers(TIERS_OF_ALL), 1);
    platform.act(() -> platform.get(TierTables.class).add(table));
    platform.act(() -> platform.get(Packages.class).add(TEN_CREDITS));
    market.editors().openArea(operator, Town.ZIP);
    return market;
  }

  private static Member appoint(Platform platform) {
    var email = People.freshAddress("operator");
    var person =
        platform.answer(
            () -> platform.get(AppointAdmin.class).handle("Olivia Park", email, People.PASSWORD));
    return new Member(person.id(), Role.ADMIN, person.name(), email, People.PASSWORD);
  }
}
