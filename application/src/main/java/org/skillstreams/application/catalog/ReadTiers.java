package org.skillstreams.application.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.catalog.Tier;

/** An operator looks at tiers and prices. */
@Dependent
@Transactional
public class ReadTiers {

  private final Categories categories;
  private final TierTables tables;

  @Inject
  public ReadTiers(Categories categories, TierTables tables) {
    this.categories = categories;
    this.tables = tables;
  }

  public TierView handle(Operator by, Optional<CategoryId> category) {
    category.ifPresent(categories::get);
    return tables.find(category).map(TierView::of).orElseGet(() -> inherited(category));
  }

  private TierView inherited(Optional<CategoryId> category) {
    List<Tier> ofAll =
        tables.find(Optional.empty()).map(table -> table.tiers().tiers()).orElse(List.of());
    return new TierView(category.map(CategoryId::value), false, 0, ofAll);
  }
}
