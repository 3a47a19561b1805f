package org.skillstreams.application.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.catalog.CatalogTrack.Edit;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.catalog.Tier;
import org.skillstreams.domain.catalog.TierTable;
import org.skillstreams.domain.catalog.Tiers;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.Refusal;

/**
 * An operator changes tiers and prices, of all categories or of one; requests made keep theirs
 * (SS-27).
 */
@Dependent
@Transactional
public class EditTiers {

  private final Categories categories;
  private final TierTables tables;
  private final CatalogTrack track;

  @Inject
  public EditTiers(Categories categories, TierTables tables, CatalogTrack track) {
    this.categories = categories;
    this.tables = tables;
    this.track = track;
  }

  public TierView handle(Operator by, Optional<CategoryId> category, List<Tier> tiers, long seen) {
    category.ifPresent(categories::lock);
    var wanted = new Tiers(tiers);
    var before = tables.lock(category);
    var after =
        before
            .map(table -> table.edit(wanted, seen))
            .orElseGet(() -> first(category, wanted, seen));
    if (before.isPresent()) {
      tables.save(after);
    } else {
      tables.add(after);
    }
    var name = category.map(CategoryId::value).orElse("all");
    var was = before.map(EditTiers::named).orElse(Map.of());
    track.record(by, new Edit("edit_tiers", "tiers", name, was, named(after)));
    return TierView.of(after);
  }

  private static TierTable first(Optional<CategoryId> category, Tiers tiers, long seen) {
    if (seen != 0) {
      throw new Refusal(CommonRefusal.STALE_EDIT);
    }
    return new TierTable(category, tiers, 1);
  }

  private static Map<String, String> named(TierTable table) {
    return Map.of("tiers", table.tiers().tiers().toString());
  }
}
