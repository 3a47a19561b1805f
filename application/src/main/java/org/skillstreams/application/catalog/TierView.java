package org.skillstreams.application.catalog;

import java.util.List;
import java.util.Optional;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.catalog.Tier;
import org.skillstreams.domain.catalog.TierTable;

/**
 * The tiers that hold for a category, or for all.
 *
 * @param category whose tiers were asked for; empty for all
 * @param own whether the category has tiers of its own; if not, these are those of all
 * @param version of its own tiers; 0 while there are none
 */
public record TierView(Optional<String> category, boolean own, long version, List<Tier> tiers) {

  static TierView of(TierTable table) {
    return new TierView(
        table.category().map(CategoryId::value), true, table.version(), table.tiers().tiers());
  }
}
