package org.skillstreams.application.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.skillstreams.domain.catalog.CatalogRefusal;
import org.skillstreams.domain.catalog.Category;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.shared.Refusal;

/** Categories in a map. */
public final class InMemoryCategories implements Categories {

  private final Map<CategoryId, Category> kept = new ConcurrentHashMap<>();

  @Override
  public Optional<Category> find(CategoryId id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public Category lock(CategoryId id) {
    return get(id);
  }

  @Override
  public void add(Category category) {
    if (kept.putIfAbsent(category.id(), category) != null) {
      throw new Refusal(CatalogRefusal.CATEGORY_EXISTS);
    }
  }

  @Override
  public void save(Category category) {
    kept.put(category.id(), category);
  }

  @Override
  public List<Category> all() {
    var byName = Comparator.comparing(Category::name).thenComparing(c -> c.id().value());
    return kept.values().stream().sorted(byName).toList();
  }
}
