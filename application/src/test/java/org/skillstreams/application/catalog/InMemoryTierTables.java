package org.skillstreams.application.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.catalog.TierTable;

/** Tier tables in a map. */
public final class InMemoryTierTables implements TierTables {

  private final Map<Optional<CategoryId>, TierTable> kept = new ConcurrentHashMap<>();

  @Override
  public Optional<TierTable> find(Optional<CategoryId> category) {
    return Optional.ofNullable(kept.get(category));
  }

  @Override
  public Optional<TierTable> lock(Optional<CategoryId> category) {
    return find(category);
  }

  @Override
  public void add(TierTable table) {
    if (kept.putIfAbsent(table.category(), table) != null) {
      throw new IllegalStateException("there are tiers of " + table.category());
    }
  }

  @Override
  public void save(TierTable table) {
    kept.put(table.category(), table);
  }
}
