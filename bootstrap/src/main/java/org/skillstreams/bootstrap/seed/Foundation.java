package org.skillstreams.bootstrap.seed;

import java.util.List;
import java.util.Optional;
import org.skillstreams.application.account.AppointAdmin;
import org.skillstreams.application.catalog.Categories;
import org.skillstreams.application.catalog.Forms;
import org.skillstreams.application.catalog.TierTables;
import org.skillstreams.application.payment.Packages;
import org.skillstreams.domain.catalog.Category;
import org.skillstreams.domain.catalog.QuestionForm;
import org.skillstreams.domain.catalog.Tier;
import org.skillstreams.domain.catalog.TierTable;
import org.skillstreams.domain.catalog.Tiers;
import org.skillstreams.domain.payment.CreditPackage;
import org.skillstreams.domain.payment.Price;

/** What every installation begins with: kinds of work, prices, ZIP codes and an operator. */
final class Foundation {

  private static final List<Tier> TIERS =
      List.of(
          new Tier("Quick", 0, 1),
          new Tier("Small", 20, 2),
          new Tier("Medium", 40, 3),
          new Tier("Large", 60, 4),
          new Tier("Major", 80, 6));

  private static final List<CreditPackage.Details> PACKAGES =
      List.of(
          new CreditPackage.Details("Starter", 10, new Price(1_500, "USD"), true, 1),
          new CreditPackage.Details("Regular", 25, new Price(3_500, "USD"), true, 2),
          new CreditPackage.Details("Busy season", 60, new Price(7_500, "USD"), true, 3));

  private Foundation() {}

  static void catalog(Workshop workshop) {
    var tiers = new TierTable(Optional.empty(), new Tiers(TIERS), 1);
    workshop.get(TierTables.class).add(tiers);
    for (var work : Work.all()) {
      var category = Category.create(work.slug(), work.details());
      workshop.get(Categories.class).add(category);
      workshop.flush();
      var form = QuestionForm.draft(category.id(), 1, work.questions());
      workshop.get(Forms.class).add(form);
    }
  }

  /** What providers can buy until the operator thinks of something better. */
  static void packages(Workshop workshop) {
    for (var details : PACKAGES) {
      var slug = "credits-" + details.credits();
      workshop.get(Packages.class).add(CreditPackage.create(slug, details));
    }
  }

  /** Whoever has this address already stays as they are. */
  static void operator(Workshop workshop, SignIn operator) {
    workshop.get(AppointAdmin.class).handle("Olivia Park", operator.email(), operator.password());
  }
}
