package org.skillstreams.bootstrap.seed;

import java.util.List;
import java.util.Optional;
import org.skillstreams.application.account.AppointAdmin;
import org.skillstreams.application.catalog.Categories;
import org.skillstreams.application.catalog.Forms;
import org.skillstreams.application.catalog.TierTables;
import org.skillstreams.domain.catalog.Category;
import org.skillstreams.domain.catalog.QuestionForm;
import org.skillstreams.domain.catalog.Tier;
import org.skillstreams.domain.catalog.TierTable;
import org.skillstreams.domain.catalog.Tiers;

/** What every installation begins with: kinds of work, prices, ZIP codes and an operator. */
final class Foundation {

  private static final List<Tier> TIERS =
      List.of(
          new Tier("Quick", 0, 1),
          new Tier("Small", 20, 2),
          new Tier("Medium", 40, 3),
          new Tier("Large", 60, 4),
          new Tier("Major", 80, 6));

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

  /** Whoever has this address already stays as they are. */
  static void operator(Workshop workshop, SignIn operator) {
    workshop.get(AppointAdmin.class).handle("Olivia Park", operator.email(), operator.password());
  }
}
