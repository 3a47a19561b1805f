package org.skillstreams.application.catalog;

import java.util.List;
import java.util.Optional;
import org.skillstreams.domain.catalog.CatalogRefusal;
import org.skillstreams.domain.catalog.Category;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.shared.Refusal;

/** The categories of work. */
public interface Categories {

  Optional<Category> find(CategoryId id);

  /** The category for editing, held until the transaction ends; refused if there is none. */
  Category lock(CategoryId id);

  void add(Category category);

  void save(Category category);

  /** All categories by name, also those that take no requests now. */
  List<Category> all();

  default Category get(CategoryId id) {
    return find(id).orElseThrow(() -> new Refusal(CatalogRefusal.NO_SUCH_CATEGORY));
  }
}
