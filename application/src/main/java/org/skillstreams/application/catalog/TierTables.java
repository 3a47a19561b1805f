package org.skillstreams.application.catalog;

import java.util.Optional;
import org.skillstreams.domain.catalog.CatalogRefusal;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.catalog.TierTable;
import org.skillstreams.domain.catalog.Tiers;
import org.skillstreams.domain.shared.Refusal;

/**
 * The tiers and prices: one table for all categories, and one for each category that has its own.
 */
public interface TierTables {

  /** The category's own table, or with no category the one for all others. */
  Optional<TierTable> find(Optional<CategoryId> category);

  /** The same for editing, held until the transaction ends. */
  Optional<TierTable> lock(Optional<CategoryId> category);

  void add(TierTable table);

  void save(TierTable table);

  /** The tiers that hold for a category: its own, else those of all. */
  default Tiers tiersOf(CategoryId category) {
    return find(Optional.of(category))
        .or(() -> find(Optional.empty()))
        .map(TierTable::tiers)
        .orElseThrow(() -> new Refusal(CatalogRefusal.NO_SUCH_TIERS));
  }
}
