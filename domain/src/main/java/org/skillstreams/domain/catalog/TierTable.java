package org.skillstreams.domain.catalog;

import java.util.Optional;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.Refusal;

/**
 * The prices of all categories, or of one that has its own (SS-47).
 *
 * @param category the category with its own tiers; empty for the table of all others
 * @param version counts the edits
 */
public record TierTable(Optional<CategoryId> category, Tiers tiers, long version) {

  /**
   * The table with new tiers. The version is the one the editor saw; 0 for a category that had no
   * tiers of its own.
   */
  public TierTable edit(Tiers changed, long seen) {
    if (seen != version) {
      throw new Refusal(CommonRefusal.STALE_EDIT);
    }
    return new TierTable(category, changed, version + 1);
  }
}
